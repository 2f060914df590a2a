using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that show choices.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.choices.choicefactory"/>
public class ChoiceFactory
{
    private const int MostInline = 3;

    /// <summary>Shows choices in the style that suits a channel.</summary>
    /// <param name="channelId">The channel; null stands for one that shows text alone.</param>
    /// <param name="list">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">The question as it is spoken; null for none.</param>
    /// <param name="options">How choices are written in a line or list; null takes the defaults.</param>
    /// <returns>A message to send.</returns>
    public static IMessageActivity ForChannel(
        string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        ForChannel(channelId, list, text, speak, options, null, null);

    /// <summary>Shows choices in the style that suits a channel and a kind of conversation.</summary>
    /// <param name="channelId">The channel; null stands for one that shows text alone.</param>
    /// <param name="list">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">The question as it is spoken; null for none.</param>
    /// <param name="options">How choices are written in a line or list; null takes the defaults.</param>
    /// <param name="conversationType">The kind of conversation, such as <c>personal</c> in Teams.</param>
    /// <param name="toList">The ids of those who see suggested actions; null for everyone.</param>
    /// <returns>A message to send.</returns>
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null,
        string conversationType = null,
        IList<string> toList = null)
    {
        list ??= [];
        if (LongestTitle(list) > Channel.MaxActionTitleLength(channelId))
        {
            return List(list, text, speak, options);
        }

        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
        {
            return SuggestedAction(list, text, speak, toList);
        }

        if (Channel.SupportsCardActions(channelId, list.Count))
        {
            return HeroCard(list, text, speak);
        }

        return list.Count <= MostInline ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>Shows choices in the question's own line: "Which colour? (1) red, (2) green, or (3) blue".</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">The question as it is spoken; null for none.</param>
    /// <param name="options">How the choices are written; null takes the defaults.</param>
    /// <returns>A message to send.</returns>
    public static Activity Inline(
        IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbered = options?.IncludeNumbers ?? true;
        var line = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            line.Append(Connector(index, choices.Count, options));
            if (numbered)
            {
                line.Append('(').Append(index + 1).Append(") ");
            }

            line.Append(Title(choices[index]));
        }

        return MessageFactory.Text(line.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>Shows choices as a list below the question.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">The question as it is spoken; null for none.</param>
    /// <param name="options">How the choices are written; null takes the defaults.</param>
    /// <returns>A message to send.</returns>
    public static Activity List(
        IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>Shows choices as a list below the question.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">The question as it is spoken; null for none.</param>
    /// <param name="options">How the choices are written; null takes the defaults.</param>
    /// <returns>A message to send.</returns>
    public static Activity List(
        IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbered = options?.IncludeNumbers ?? true;
        var lines = new StringBuilder(text).Append("\n\n   ");
        for (var index = 0; index < choices.Count; index++)
        {
            lines.Append(index == 0 ? string.Empty : "\n   ");
            _ = numbered ? lines.Append(index + 1).Append(". ") : lines.Append("- ");
            lines.Append(Title(choices[index]));
        }

        return MessageFactory.Text(lines.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>Shows choices as suggested actions.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">The question as it is spoken; null for none.</param>
    /// <returns>A message to send.</returns>
    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak, null);

    /// <summary>Shows choices as suggested actions to some users.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">The question as it is spoken; null for none.</param>
    /// <param name="toList">The ids of those who see them; null for everyone.</param>
    /// <returns>A message to send.</returns>
    public static IMessageActivity SuggestedAction(
        IList<string> choices, string text = null, string speak = null, IList<string> toList = null) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    /// <summary>Shows choices as suggested actions.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">The question as it is spoken; null for none.</param>
    /// <returns>A message to send.</returns>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, null);

    /// <summary>Shows choices as suggested actions to some users.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">The question as it is spoken; null for none.</param>
    /// <param name="toList">The ids of those who see them; null for everyone.</param>
    /// <returns>A message to send.</returns>
    public static IMessageActivity SuggestedAction(
        IList<Choice> choices, string text = null, string speak = null, IList<string> toList = null) =>
        MessageFactory.SuggestedActions(Actions(choices), text, speak, InputHints.ExpectingInput, toList);

    /// <summary>Shows choices as buttons of a hero card.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question, on the card; null for none.</param>
    /// <param name="speak">The question as it is spoken; null for none.</param>
    /// <returns>A message to send.</returns>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null) =>
        MessageFactory.Attachment(
            new HeroCard(text: text, buttons: Actions(choices)).ToAttachment(), null, speak, InputHints.ExpectingInput);

    /// <summary>Makes choices of texts.</summary>
    /// <param name="choices">The texts; null for none.</param>
    /// <returns>A choice a text.</returns>
    public static IList<Choice> ToChoices(IList<string> choices) =>
        choices == null ? [] : choices.Select(static value => new Choice(value)).ToList();

    private static string Connector(int index, int count, ChoiceFactoryOptions options)
    {
        if (index == 0)
        {
            return string.Empty;
        }

        if (index < count - 1)
        {
            return options?.InlineSeparator ?? ", ";
        }

        return index == 1 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";
    }

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value;

    private static int LongestTitle(IList<Choice> choices)
    {
        var longest = 0;
        foreach (var choice in choices)
        {
            var title = string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value : choice.Action.Title;
            longest = Math.Max(longest, title?.Length ?? 0);
        }

        return longest;
    }

    private static List<CardAction> Actions(IList<Choice> choices) =>
        (choices ?? []).Select(static choice => choice.Action ?? new CardAction
        {
            Type = ActionTypes.ImBack,
            Value = choice.Value,
            Title = choice.Value,
        }).ToList();
}
