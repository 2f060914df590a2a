namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words that prompts use in a language.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.prompts.promptculturemodel"/>
public class PromptCultureModel
{
    /// <summary>The locale, in small letters, such as <c>en-us</c>.</summary>
    public string Locale { get; set; }

    /// <summary>What stands between choices of a line.</summary>
    public string Separator { get; set; }

    /// <summary>What stands between two choices.</summary>
    public string InlineOr { get; set; }

    /// <summary>What stands before the last of three or more choices.</summary>
    public string InlineOrMore { get; set; }

    /// <summary>The word for yes.</summary>
    public string YesInLanguage { get; set; }

    /// <summary>The word for no.</summary>
    public string NoInLanguage { get; set; }
}
