using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Agents.Chatwoot;

/// <summary>A Chatwoot in which people of the shop answer instead of at the bot's own desk, by an inbox of its kind API. Without an address there is
/// none.</summary>
public sealed class ChatwootOptions : IValidatableObject
{
    public const string Section = "Chatwoot";

    /// <summary>Chatwoot's address, such as <c>https://chat.example.com/</c>. Default none.</summary>
    public Uri? Address { get; set; }

    /// <summary>The identifier of the API inbox, as its settings show it; needed with <see cref="Address"/>.</summary>
    public string? Inbox { get; set; }

    /// <summary>
    /// The end of the web hook's address, <c>/api/chatwoot/SECRET</c>, which only Chatwoot knows: 32 letters, digits, - or _ at least; needed with
    /// <see cref="Address"/>.
    /// </summary>
    [RegularExpression("^([A-Za-z0-9_-]{32,})?$", ErrorMessage = "Chatwoot:WebhookSecret must have at least 32 letters, digits, - or _.")]
    public string? WebhookSecret { get; set; }

    /// <summary>How long a call may take, from 1 s to 1 min. Default 10 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether there is one.</summary>
    public bool IsSet => Address is not null;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsSet && (string.IsNullOrEmpty(Inbox) || string.IsNullOrEmpty(WebhookSecret)))
        {
            yield return new("Chatwoot:Inbox and Chatwoot:WebhookSecret are needed where Chatwoot:Address is set.", [nameof(Inbox)]);
        }
        if (IsSet && (!Address!.IsAbsoluteUri || (Address.Scheme != Uri.UriSchemeHttps && !Address.IsLoopback)))
        {
            yield return new("Chatwoot:Address must be an https address.", [nameof(Address)]);
        }
    }
}

[OptionsValidator]
internal sealed partial class ChatwootOptionsValidator : IValidateOptions<ChatwootOptions>;
