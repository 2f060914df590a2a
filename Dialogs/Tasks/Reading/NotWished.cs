using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>Tells what customers say that they do not want done: "don't cancel the phone, just change it to red".</summary>
internal static class NotWished
{
    private static readonly string[] Verbs =
        ["verbReturn", "verbExchange", "verbChange", "verbCancel", "verbTakeOut", "verbAdd", "verbPut", "verbRefund", "takesOut"];

    // "Passt nicht umtauschen bitte" says what is wrong, with a negation that belongs to it.
    private static readonly string[] Reasons = ["meansWrong", "damaged", "notNeeded", "notInterested"];

    private static readonly string[] Intended =
    [
        Intents.CancelOrder, Intents.ReturnItems, Intents.ExchangeItems, Intents.ChangeItems, Intents.UndoRequest, Intents.ChangeOrderAddress,
        Intents.ChangeProfileAddress, Intents.ChangePayment,
    ];

    /// <summary>
    /// Whether a text wants something left alone and asks for nothing else to be done: each of its verbs stands right behind a "don't". What asks, what
    /// tells a condition and what cannot be done are no such wishes.
    /// </summary>
    public static bool Is(string text)
    {
        if (text.AsSpan().IndexOfAny('?', '？') >= 0 || HasCondition(text) || Words.Has(text, "unable"))
        {
            return false;
        }
        var (verbs, negations) = (VerbsIn(text), NegationsIn(text));
        // "Don't send the lamp back": a verb in two parts is found by the one that is negated.
        return (verbs.Count > 0 || Words.FindAll(text, "verbOfTwo").Any(part => IsNegated(text, part, negations))) && verbs.TrueForAll(
            verb => IsNegated(text, verb, negations) || verbs.Exists(other => Overlap(verb, other) && IsNegated(text, other, negations)));
    }

    /// <summary>Whether a text does not want one thing done, whatever else it asks for: "don't cancel it, just take the lamp out".</summary>
    /// <param name="text">The text.</param>
    /// <param name="verb">The list of the verbs for it.</param>
    public static bool Negates(string text, string verb) =>
        NegationsIn(text) is { Count: > 0 } negations && Words.FindAll(text, verb).Any(place => IsNegated(text, place, negations));

    /// <summary>The tasks without those that are not wished; what was said of one tells what the next is about, where that names nothing.</summary>
    public static List<HeardTask> Without(List<HeardTask> tasks)
    {
        for (var index = tasks.Count - 1; index >= 0; index--)
        {
            var (task, next) = (tasks[index], tasks.ElementAtOrDefault(index + 1));
            var isOfNext = next is { Kind.Nature: TaskNature.Action } && WaitingTasks.IsOpen(next.Task.Said);
            if (!Intended.Contains(task.Task.Intent) || !Is(task.Task.Said.Text) || (task.Task.Intent == Intents.UndoRequest && !isOfNext))
            {
                continue;
            }
            if (isOfNext)
            {
                tasks[index + 1] = next! with { Task = next.Task with { Said = Things(task.Task.Said).Then(next.Task.Said) } };
            }
            tasks.RemoveAt(index);
        }
        return tasks;
    }

    // What is said of the things stays, what is not to be done with them does not.
    private static Utterance Things(Utterance said)
    {
        var letters = said.Text.ToCharArray();
        foreach (var range in VerbsIn(said.Text).Concat(Words.FindAll(said.Text, "doNot")).Concat(Words.FindAll(said.Text, "verbOfTwo")))
        {
            Array.Fill(letters, ' ', range.Start.Value, range.End.Value - range.Start.Value);
        }
        return said with { Text = new(letters) };
    }

    // "S'il vous plaît" is no condition.
    private static bool HasCondition(string text) => Words.FindAll(text, "ifWord") is { Count: > 0 } ifs
        && Words.FindAll(text, "agreeing") is var polite && ifs.Any(place => !polite.Any(words => Overlap(words, place)));

    private static List<Range> VerbsIn(string text) => [.. Verbs.SelectMany(list => Words.FindAll(text, list))];

    private static List<Range> NegationsIn(string text) => Words.FindAll(text, "doNot") is { Count: > 0 } all
        && Reasons.SelectMany(list => Words.FindAll(text, list)).ToList() is var reasons
        ? [.. all.Where(not => !reasons.Exists(reason => Overlap(reason, not)))] : [];

    // Right behind the negation, or in front of one that ends the clause: "Storniere die Bestellung nicht".
    private static bool IsNegated(string text, Range verb, List<Range> negations) => negations.Exists(not =>
        (not.Start.Value < verb.Start.Value && not.End.Value < verb.End.Value && IsOneWord(text, not.End.Value, verb.Start.Value))
        || (not.Start.Value >= verb.End.Value && EndsClause(text, not.End.Value)
            && text.AsSpan(verb.End.Value, not.Start.Value - verb.End.Value).IndexOfAny(Punctuation.OfClauses) < 0));

    private static bool EndsClause(string text, int place) =>
        text.AsSpan(place).TrimStart(' ') is var rest && (rest.IsEmpty || Punctuation.OfClauses.Contains(rest[0]));

    // "N'annulez", but not "passt nicht, umtauschen".
    private static bool IsOneWord(string text, int start, int end) =>
        end <= start || text[start..end].All(letter => char.IsWhiteSpace(letter) || letter is '\'' or '’');

    private static bool Overlap(Range one, Range other) => one.Start.Value < other.End.Value && other.Start.Value < one.End.Value;
}
