using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are written in a line or a list.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.choices.choicefactoryoptions"/>
public class ChoiceFactoryOptions
{
    /// <summary>Makes options that take every default.</summary>
    public ChoiceFactoryOptions()
    {
    }

    /// <summary>Makes options.</summary>
    /// <param name="inlineSeparator">See <see cref="InlineSeparator"/>.</param>
    /// <param name="inlineOr">See <see cref="InlineOr"/>.</param>
    /// <param name="inlineOrMore">See <see cref="InlineOrMore"/>.</param>
    /// <param name="includeNumbers">See <see cref="IncludeNumbers"/>.</param>
    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>What stands between choices of a line; null takes ", ".</summary>
    [JsonProperty("inlineSeparator")]
    public string InlineSeparator { get; set; }

    /// <summary>What stands between two choices; null takes " or ".</summary>
    [JsonProperty("inlineOr")]
    public string InlineOr { get; set; }

    /// <summary>What stands before the last of three or more; null takes ", or ".</summary>
    [JsonProperty("inlineOrMore")]
    public string InlineOrMore { get; set; }

    /// <summary>Whether choices are numbered; null numbers them.</summary>
    [JsonProperty("includeNumbers")]
    public bool? IncludeNumbers { get; set; }
}
