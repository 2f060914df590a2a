using EcomBot.Cognitive;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Session;

/// <summary>Finds which of the tasks that wait a customer drops: "forget the second one", "skip the lamp", "leave out the return".</summary>
internal static class QueueEdit
{
    private const int MostWords = 14;
    private const int MostWordsOfATask = 2;
    private const int ShortestWord = 4;

    // What customers call the tasks.
    private static readonly Dictionary<string, string[]> Verbs = new()
    {
        ["ReplaceItemsDialog"] = ["verbExchange", "verbChange"],
        ["ReturnItemsDialog"] = ["verbReturn"],
        ["CancelOrderDialog"] = ["verbCancel"],
    };

    /// <summary>The place among the tasks that wait, or null when none of them is meant.</summary>
    public static int? Find(Heard heard, ServiceMemory memory)
    {
        var text = heard.All.Text;
        if (memory.Waiting.Count == 0 || heard.Choice is not null || heard.StopsAll || Words.Find(text, "dropTask") is not { } verb
            || WordsOf(text).Length > MostWords)
        {
            return null;
        }
        var rest = Dropped(text, verb);
        return IsOfThis(rest, memory) ? null : ByPlace(rest, memory) ?? ByKind(heard, memory) ?? ByWords(rest, memory);
    }

    /// <summary>Whether a message drops the task that is under way, of several that were asked for: "forget the return, only do the bookshelf".</summary>
    public static bool DropsThis(Heard heard, ServiceMemory memory) =>
        memory is { Waiting.Count: > 0, Current: not null } && heard.Choice is null && !heard.StopsAll
        && heard.All.Text is var text && Words.Find(text, "dropTask") is { } verb && WordsOf(text).Length <= MostWords && IsOfThis(Dropped(text, verb), memory);

    // What is dropped stands in the clause of the verb: "…, only do the bookshelf" is to be done.
    private static string Dropped(string text, Range verb)
    {
        var rest = text[verb.End..];
        var stop = rest.AsSpan().IndexOfAny(Punctuation.OfClauses) is >= 0 and var comma && rest[..comma].Any(char.IsLetterOrDigit) ? comma : rest.Length;
        return rest[..Math.Min(stop, Words.FindAll(rest, "only").Select(only => only.Start.Value).Where(only => only > 0).DefaultIfEmpty(rest.Length).Min())];
    }

    private static bool IsOfThis(string dropped, ServiceMemory memory) => memory.Current is { } current && IsNamed(current, dropped)
        && !memory.Waiting.Exists(other => other.Kind == current.Kind) && WordsOf(dropped).Length <= MostWordsOfATask;

    /// <summary>Whether a message wants the task that is under way alone of all that were asked for: "then only do the exchange".</summary>
    public static bool IsOnlyThis(Heard heard, ServiceMemory memory) => memory is { Waiting.Count: > 0, Current: { } current } && heard.Choice is null
        && heard.All.Text is var text && Words.Has(text, "only") && WordsOf(text).Length <= MostWords
        && IsNamed(current, text) && !memory.Waiting.Exists(other => other.Kind == current.Kind)
        && !heard.All.Entities.Any(entity => entity.Category is EntityCategory.Product or EntityCategory.ProductCategory or EntityCategory.OrderNumber);

    /// <summary>The place of the only task that a message wants of all that were asked for, where it is not the one under way; null where it says no
    /// such thing.</summary>
    public static int? OnlyThat(Heard heard, ServiceMemory memory) => memory is { Waiting.Count: > 0, Current: { } current } && heard.Choice is null
        && heard.All.Text is var text && Words.Has(text, "only") && WordsOf(text).Length <= MostWords && !IsNamed(current, text)
        && !heard.All.Entities.Any(entity => entity.Category is EntityCategory.Product or EntityCategory.ProductCategory or EntityCategory.OrderNumber)
        && memory.Waiting.FindAll(task => IsNamed(task, text)) is [var only] ? memory.Waiting.IndexOf(only) : null;

    private static bool IsNamed(ServiceTask task, string text) =>
        Verbs.TryGetValue(task.Kind, out var lists) && Array.Exists(lists, list => Words.Has(text, list));

    // The tasks were told back in an order that counts those which are done by now.
    private static int? ByPlace(string text, ServiceMemory memory) =>
        Words.Has(text, "lastTask") ? memory.Waiting.Count - 1
        : Ordinals.Read(text) is { } place && place - 1 - memory.Begun is var index && index >= 0 && index < memory.Waiting.Count ? index
        : null;

    private static int? ByKind(Heard heard, ServiceMemory memory) =>
        heard.Tasks is [var only] && memory.Waiting.FindIndex(task => task.Kind == only.Kind.Dialog) is >= 0 and var index ? index : null;

    private static int? ByWords(string text, ServiceMemory memory)
    {
        var said = WordsOf(text).Where(word => (word.Length >= ShortestWord || PlainText.IsIdeograph(word[0])) && !Words.Is(word, "actedOn")
            && !Words.Is(word, "aboutOrders")).ToArray();
        var scores = memory.Waiting.ConvertAll(task => said.Count(word => PlainText.Of(task.Said.Text).Contains(word, StringComparison.Ordinal)));
        var most = scores.Max();
        return most > 0 && scores.Count(score => score == most) == 1 ? scores.IndexOf(most) : null;
    }

    private static string[] WordsOf(string text) => PlainText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
