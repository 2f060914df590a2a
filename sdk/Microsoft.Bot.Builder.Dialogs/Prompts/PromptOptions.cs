using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks, and how.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.promptoptions"/>
public class PromptOptions
{
    /// <summary>The question; null sends none.</summary>
    public Activity Prompt { get; set; }

    /// <summary>The question when the answer was no good; null sends <see cref="Prompt"/> again.</summary>
    public Activity RetryPrompt { get; set; }

    /// <summary>The choices that a choice prompt offers; null for none.</summary>
    public IList<Choice> Choices { get; set; }

    /// <summary>How choices are shown; null takes the prompt's own style.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>What the validator may need; prompts hand it on and do not look at it.</summary>
    public object Validations { get; set; }

    /// <summary>The locale that answers are understood in; null takes the activity's.</summary>
    public string RecognizeLanguage { get; set; }
}
