using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Agents;

/// <summary>What holds at the desk.</summary>
public sealed partial class DeskOptions : IValidatableObject
{
    public const string Section = "Desk";

    /// <summary>
    /// How long a conversation that a person has may be silent before it is given back to the bot, from 10 minutes to 7 days. Default 2 hours.
    /// </summary>
    [Range(typeof(TimeSpan), "00:10:00", "7.00:00:00")]
    public TimeSpan GiveBackAfter { get; set; } = TimeSpan.FromHours(2);

    /// <summary>Who may decide held requests on Teams: the object ids of people in Microsoft Entra ID. Default nobody.</summary>
    public string[] TeamsDeciders { get; set; } = [];

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var id in TeamsDeciders.Where(id => !ObjectId().IsMatch(id)))
        {
            yield return new($"{Section}:TeamsDeciders: {id} is no object id, such as 11111111-2222-3333-4444-555555555555.", [nameof(TeamsDeciders)]);
        }
    }

    // Those of the Agents Playground are a digit longer than those of Entra ID.
    [GeneratedRegex("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12,13}$")]
    private static partial Regex ObjectId();
}

[OptionsValidator]
internal sealed partial class DeskOptionsValidator : IValidateOptions<DeskOptions>;
