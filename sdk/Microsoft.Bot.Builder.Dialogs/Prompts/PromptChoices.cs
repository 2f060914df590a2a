using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Puts choices to a prompt's question.</summary>
internal static class PromptChoices
{
    public static IMessageActivity Show(
        string text,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options,
        string conversationType,
        IList<string> toList) => style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => MessageFactory.Text(text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };

    public static IMessageActivity AsQuestion(IMessageActivity shown)
    {
        shown.InputHint = InputHints.ExpectingInput;
        return shown;
    }

    /// <summary>The question with text, actions and attachments of the shown choices; the stored question stays as it is.</summary>
    public static IMessageActivity Join(IMessageActivity prompt, IMessageActivity shown)
    {
        var joined = PromptActivity.Copy((Activity)prompt);
        joined.Text = shown.Text;
        if (shown.SuggestedActions?.Actions is { Count: > 0 })
        {
            joined.SuggestedActions = shown.SuggestedActions;
        }

        if (shown.Attachments is { Count: > 0 } attachments)
        {
            joined.Attachments = [.. joined.Attachments ?? [], .. attachments];
        }

        return joined;
    }

    /// <summary>Who sees suggested actions: in a group only the one who is asked.</summary>
    public static IList<string> Addressees(ITurnContext turnContext) =>
        turnContext.Activity.From?.Id is { } id ? [id] : null;
}
