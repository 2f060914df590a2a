using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Staff;

/// <summary>How the people of the shop sign in.</summary>
public sealed class StaffOptions
{
    public const string Section = "Staff";

    /// <summary>
    /// Whether people sign in with accounts that the bot keeps itself, of which it makes the first, an admin, at its first start.
    /// Default: where there is no directory (<see cref="OpenId"/>).
    /// </summary>
    public bool? LocalAccounts { get; set; }

    /// <summary>How long a person stays signed in, from 15 minutes to a day. Default 10 hours.</summary>
    [Range(typeof(TimeSpan), "00:15:00", "1.00:00:00")]
    public TimeSpan SessionFor { get; set; } = TimeSpan.FromHours(10);

    /// <summary>How long it is kept who saw whose conversation, from 30 days to 10 years. Default a year.</summary>
    [Range(typeof(TimeSpan), "30.00:00:00", "3650.00:00:00")]
    public TimeSpan KeepAudit { get; set; } = TimeSpan.FromDays(365);

    /// <summary>The directory of the shop's people, such as Microsoft Entra ID.</summary>
    [ValidateObjectMembers]
    public StaffOpenIdOptions OpenId { get; set; } = new();

    /// <summary>Whether accounts of the bot's own are used.</summary>
    public bool HasLocalAccounts => LocalAccounts ?? !OpenId.IsSet;
}

[OptionsValidator]
internal sealed partial class StaffOptionsValidator : IValidateOptions<StaffOptions>;
