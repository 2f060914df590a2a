using EcomBot.Cognitive;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Tasks.Reading;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Tasks;

/// <summary>Hears what a message says to the bot: tasks, commands, a yes or a no, a button.</summary>
public sealed class Listener(TaskKinds kinds)
{
    private const double Sure = 0.6;
    private const int MostWordsOfACommand = 7;

    private static readonly string[] OtherVerbs = ["verbReturn", "verbExchange", "verbChange"];
    private static readonly char[] Around = [' ', '.', '!', ',', '。', '，', '！'];
    private static readonly char[] Sentences = ['.', '!', '?', ';', ',', '\n'];

    private readonly TaskReader _reader = new(kinds);

    /// <summary>What can be asked for.</summary>
    internal IReadOnlyList<TaskKind> Kinds => kinds.All;

    /// <summary>What the message of a turn says; it is read once for all who ask, in each language that the turn is held in.</summary>
    internal Heard Hear(ITurnContext turnContext)
    {
        var language = SupportedLanguages.Current;
        if (turnContext.TurnState.Get<OnceHeard>() is { } once && once.Language == language
            && ReferenceEquals(once.Message, turnContext.TurnState.Get<TextInsights>()))
        {
            return once.Heard;
        }
        var heard = Read(turnContext);
        turnContext.TurnState.Set(new OnceHeard(turnContext.TurnState.Get<TextInsights>(), language, heard));
        return heard;
    }

    private Heard Read(ITurnContext turnContext)
    {
        var message = PaymentCorrections.Made(Corrections.Made(turnContext.Insights()));
        var button = Buttons.In(turnContext.Activity);
        var said = message.Text.Length == 0 && button is not null ? new Utterance(button.Said, []) : Utterance.Of(message);
        return new(said, button is null ? _reader.Read(message) : [], CommandIn(message), AnswerOf(button) ?? AnswerIn(message), button?.Choice,
            IsNumber(message.Text) ? Intent.None : message.TopIntent);
    }

    // A number alone is small talk only where a language writes such talk in numbers: "88".
    private static bool IsNumber(string text) => text.Any(char.IsAsciiDigit) && !text.Any(char.IsLetter) && !Words.Is(text, "talkInNumbers");

    // Not every client sends the words that are on a button with it.
    private static YesOrNo? AnswerOf(PressedButton? button) =>
        button?.Choice switch { TaskReplies.Yes => YesOrNo.Yes, TaskReplies.No => YesOrNo.No, _ => null };

    // "No longer needed" is a reason; "no, I don't need it" begins with a no.
    private static bool IsReason(string text) =>
        Words.Begins(text, "notNeeded") || (Words.Has(text, "notNeeded") && !Words.Begins(text, "no"));

    private static YesOrNo AnswerIn(TextInsights message) =>
        IsReason(message.Text) ? YesOrNo.Neither
        : Words.Begins(message.Text, "no") ? YesOrNo.No
        : Words.Begins(message.Text, "yes") ? YesOrNo.Yes
        : message.TopIntent switch { Intents.Affirm => YesOrNo.Yes, Intents.Deny => YesOrNo.No, _ => YesOrNo.Neither };

    private static ChatCommand CommandIn(TextInsights message) =>
        IsStop(message.Text) || IsNotToBeCancelled(message) || EndsWithStop(message.Text) || IsNoAndStop(message.Text) ? ChatCommand.Stop
        : Words.Is(message.Text, "help") ? ChatCommand.Help
        : Words.Is(message.Text, "back") ? ChatCommand.Back
        : Words.Is(message.Text, "wait") ? ChatCommand.Wait
        : message.Intents is [{ Score: >= Sure } top, ..] && IsShort(message.Text) && !IsReason(message.Text)
        && !(top.Name == Intents.GoBack && Words.Has(message.Text, "hedges")) ? CommandOf(top.Name)
        : ChatCommand.None;

    // "No, that's too much. Forget the whole change": one word alone at the end may be meant for an order.
    private static bool EndsWithStop(string text) =>
        text.Split(Sentences, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [_, .., var last]
        && last.Contains(' ') && IsStop(last);

    // "No leave it", but not "don't leave it".
    private static bool IsNoAndStop(string text) => Words.Find(text, "plainNo") is { } no && text[..no.Start.Value].Trim().Length == 0
        && text[no.End.Value..].Trim(Around) is var rest && rest.Contains(' ') && IsStop(rest);

    // "Wait, don't cancel the camera order", unless another one is named that shall be cancelled.
    private static bool IsNotToBeCancelled(TextInsights message) =>
        NotWished.Negates(message.Text, "verbCancel") && !Words.Has(message.Text, "also") && !Words.Has(message.Text, "instead")
        && message.EntitiesOf(EntityCategory.OrderNumber).Count() < 2 && !Array.Exists(OtherVerbs, list => Words.Has(message.Text, list));

    private static bool IsStop(string text) => Words.Is(text, "stop") || Words.Is(text, "stopAll");

    private static ChatCommand CommandOf(string intent) => intent switch
    {
        Intents.NeverMind => ChatCommand.Stop,
        Intents.StartOver => ChatCommand.StartOver,
        Intents.GoBack => ChatCommand.Back,
        Intents.Help => ChatCommand.Help,
        _ => ChatCommand.None,
    };

    private static bool IsShort(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfACommand;

    private sealed record OnceHeard(TextInsights? Message, string Language, Heard Heard);
}
