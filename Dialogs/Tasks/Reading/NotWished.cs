using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>Tells what customers say that they do not want done: "don't cancel the phone, just change it to red".</summary>
internal static class NotWished
{
    private static readonly string[] Verbs =
        ["verbReturn", "verbExchange", "verbChange", "verbCancel", "verbTakeOut", "verbAdd", "verbPut", "verbRefund", "takesOut"];

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
        var verbs = VerbsIn(text);
        // "Don't send the lamp back": a verb in two parts is found by the one that is negated.
        return (verbs.Count > 0 || Words.FindAll(text, "verbOfTwo").Any(part => NegationOf(text, part) is not null)) && verbs.TrueForAll(
            verb => NegationOf(text, verb) is not null || verbs.Exists(other => Overlap(verb, other) && NegationOf(text, other) is not null));
    }

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

    // "Storniere die Bestellung nicht" negates at its end.
    private static Range? NegationOf(string text, Range verb) => Words.FindAll(text, "doNot").Select(not => (Range?)not).FirstOrDefault(not =>
        (not!.Value.Start.Value < verb.Start.Value && not.Value.End.Value < verb.End.Value && IsOneWord(text, not.Value.End.Value, verb.Start.Value))
        || (not.Value.Start.Value >= verb.End.Value && !text[not.Value.End.Value..].Any(char.IsLetterOrDigit)
            && text.AsSpan(verb.End.Value, not.Value.Start.Value - verb.End.Value).IndexOfAny(Punctuation.OfClauses) < 0));

    // "N'annulez", but not "passt nicht, umtauschen".
    private static bool IsOneWord(string text, int start, int end) =>
        end <= start || text[start..end].All(letter => char.IsWhiteSpace(letter) || letter is '\'' or '’');

    private static bool Overlap(Range one, Range other) => one.Start.Value < other.End.Value && other.Start.Value < one.End.Value;
}
