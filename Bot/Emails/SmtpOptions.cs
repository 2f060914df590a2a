using System.ComponentModel.DataAnnotations;
using MailKit.Security;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Emails;

/// <summary>The server that sends the bot's e-mail. Without a host, none is sent.</summary>
public sealed class SmtpOptions : IValidatableObject
{
    public const string Section = "Smtp";

    /// <summary>The server's name. Default none.</summary>
    public string? Host { get; set; }

    /// <summary>Its port, from 1 to 65535. Default 587.</summary>
    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary>How the connection is encrypted: <c>StartTls</c>, <c>SslOnConnect</c>, <c>Auto</c> or <c>None</c>. Default <c>StartTls</c>.</summary>
    [EnumDataType(typeof(SecureSocketOptions))]
    public SecureSocketOptions Security { get; set; } = SecureSocketOptions.StartTls;

    /// <summary>Whom to sign in as. Default nobody: the server takes mail from this host as it is.</summary>
    public string? UserName { get; set; }

    /// <summary>The password of <see cref="UserName"/>.</summary>
    public string? Password { get; set; }

    /// <summary>The address that mail comes from; needed with <see cref="Host"/>.</summary>
    [EmailAddress]
    public string? From { get; set; }

    /// <summary>The name beside that address. Default none.</summary>
    public string? FromName { get; set; }

    /// <summary>Time allowed for sending one message, from 1 s to 2 min. Default 20 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:02:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How often a message is tried, from 1 to 10. Default 4.</summary>
    [Range(1, 10)]
    public int Attempts { get; set; } = 4;

    /// <summary>Whether e-mail can be sent.</summary>
    public bool IsSet => !string.IsNullOrEmpty(Host);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsSet && string.IsNullOrEmpty(From))
        {
            yield return new("Smtp:From is needed where Smtp:Host is set.", [nameof(From)]);
        }
    }
}

[OptionsValidator]
internal sealed partial class SmtpOptionsValidator : IValidateOptions<SmtpOptions>;
