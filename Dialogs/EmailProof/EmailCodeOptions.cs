using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace EcomBot.Dialogs.EmailProof;

/// <summary>How customers prove by a code that an e-mail address is theirs.</summary>
public sealed class EmailCodeOptions
{
    public const string Section = "EmailCodes";

    /// <summary>How long a code holds, from 1 minute to 1 hour. Default 10 minutes.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "01:00:00")]
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Wrong codes until there is a pause, from 1 to 10. Default 3.</summary>
    [Range(1, 10)]
    public int Tries { get; set; } = 3;

    /// <summary>How long no code is sent to an address or taken for it after too many wrong ones, from 1 minute to a day. Default 15 minutes.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan Pause { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How long to wait before another code is sent to the same address, from 0 to 10 minutes. Default 30 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan SendAgainAfter { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Codes sent to one address within an hour, from 1 to 100. Default 5.</summary>
    [Range(1, 100)]
    public int MostAnHour { get; set; } = 5;
}

[OptionsValidator]
internal sealed partial class EmailCodeOptionsValidator : IValidateOptions<EmailCodeOptions>;
