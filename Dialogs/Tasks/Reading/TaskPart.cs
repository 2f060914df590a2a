using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>A part of a message that asks for something.</summary>
/// <param name="Kind">The task; null where no task does it.</param>
/// <param name="Intent">The intent.</param>
/// <param name="Score">How sure that is, from 0 to 1.</param>
/// <param name="Start">Where the part starts.</param>
/// <param name="End">Where it ends.</param>
internal sealed record TaskPart(TaskKind? Kind, string Intent, double Score, int Start, int End)
{
    /// <summary>From here on, what a part asks for is certain.</summary>
    public const double Certain = 0.85;

    /// <summary>Whether something is to be done.</summary>
    public bool IsAction => Kind?.Nature == TaskNature.Action;

    /// <summary>Whether something is asked.</summary>
    public bool IsQuestion => Kind?.Nature == TaskNature.Question;

    /// <summary>Whether it may say why something else is wanted.</summary>
    public bool IsReason => Intent is Intents.DamagedItem or Intents.WrongItem or Intents.Complain or Intents.LateParcel
        or Intents.MissingParcel or Intents.SignIn;

    /// <summary>Whether it is about what the shop sells, which anybody may ask.</summary>
    public bool IsOfProducts => Intents.IsOfProducts(Intent);

    /// <summary>The part of a message that it is.</summary>
    public string In(string text) => text[Start..Math.Min(End, text.Length)];

    /// <summary>The rest of a message's sentence from where it starts.</summary>
    public string SentenceIn(string text) =>
        text.AsSpan(Start).IndexOfAny(Punctuation.OfSentences) is >= 0 and var length ? text.Substring(Start, length) : text[Start..];

    /// <summary>Whether the sentence that it begins with is a question.</summary>
    public bool IsAskedIn(string text)
    {
        var end = text.AsSpan(Start).IndexOfAny("?？.。!！\n");
        return end >= 0 && text[Start + end] is '?' or '？';
    }
}
