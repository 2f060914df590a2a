using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Catalogue;

/// <summary>How the bot keeps up with the shop's words.</summary>
public sealed class VocabularyOptions
{
    public const string Section = "Vocabulary";

    /// <summary>How long after a change of the catalogue its new names are known at the latest, from 1 s to a day. Default 30 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan RefreshEvery { get; set; } = TimeSpan.FromSeconds(30);
}

[OptionsValidator]
internal sealed partial class VocabularyOptionsValidator : IValidateOptions<VocabularyOptions>;
