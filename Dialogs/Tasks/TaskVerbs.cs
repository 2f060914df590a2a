using EcomBot.Cognitive;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks;

/// <summary>
/// Finds the verbs that ask for something to be done with items or orders ("return the lamp", "swap the keyboard"). A long message says
/// them in passing, where a part of it alone looks like something else.
/// </summary>
internal static class TaskVerbs
{
    // "Add" and "remove" may mean an order's items, too, unless a cart is spoken of.
    private const string VerbAdd = "verbAdd";
    private const string VerbTakeOut = "verbTakeOut";
    private const int Reach = 70;
    private const int LookBack = 24;

    private static readonly (string List, string Intent)[] Verbs =
    [
        ("verbReturn", Intents.ReturnItems), ("verbExchange", Intents.ExchangeItems), ("verbCancel", Intents.CancelOrder),
        (VerbAdd, Intents.AddToCart), (VerbTakeOut, Intents.RemoveFromCart),
    ];

    /// <summary>The intents that verbs of a message ask for, with the place of each verb, in the order of the text.</summary>
    public static IReadOnlyList<(string Intent, int Start)> In(TextInsights message) =>
    [
        .. Verbs.Where(verb => verb.List is not (VerbAdd or VerbTakeOut) || Words.Has(message.Text, "cartWord")).SelectMany(verb => Words.FindAll(message.Text, verb.List).Where(place => Acts(message, place)).Select(place => (verb.Intent, place.Start.Value)))
            .OrderBy(found => found.Value),
    ];

    // A verb acts on what follows it in its sentence: an item, an order, "it", "both". "How do I return …" and "return rules" ask for the rules.
    private static bool Acts(TextInsights message, Range verb)
    {
        var sentence = message.Text.IndexOfAny(['.', '!', '?', ';', '\n', '。', '！', '？', '；'], verb.End.Value);
        var end = Math.Min(sentence < 0 ? message.Text.Length : sentence, verb.End.Value + Reach);
        var after = message.Text[verb.End.Value..end];
        var before = message.Text[Math.Max(0, verb.Start.Value - LookBack)..verb.Start.Value];
        return !Words.Has(before, "asksHow") && !Words.Begins(after, "ruleNouns") && (Words.Has(after, "actedOn") || (Words.Begins(after, "something") && !Words.Has(after, "ruleNouns")) || message.Entities.Any(entity => entity.Offset >= verb.End.Value - 1 && entity.Offset < end
            && entity.Category is EntityCategory.Product or EntityCategory.ProductCategory or EntityCategory.OrderNumber or EntityCategory.OrderNumberEnding));
    }
}
