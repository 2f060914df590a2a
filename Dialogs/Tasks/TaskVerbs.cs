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
    private const string VerbChange = "verbChange";
    private const int Reach = 70;
    private const int LookBack = 24;

    private static readonly (string List, string Intent)[] Verbs =
    [
        ("verbReturn", Intents.ReturnItems), ("verbExchange", Intents.ExchangeItems), ("verbCancel", Intents.CancelOrder),
        (VerbAdd, Intents.AddToCart), (VerbTakeOut, Intents.RemoveFromCart), (VerbChange, Intents.ChangeItems),
    ];

    // What of an order can be changed beside its items.
    private static readonly string[] NoItems = ["meansAddress", "meansAddressPart", "paymentGeneric", "paymentCard", "paymentGiftCard", "paymentPayPal", "aboutPhone"];

    /// <summary>The intents that verbs of a message ask for, with the place of each verb, in the order of the text.</summary>
    public static IReadOnlyList<(string Intent, int Start)> In(TextInsights message) =>
    [
        .. Verbs.Where(verb => verb.List is not (VerbAdd or VerbTakeOut) || Words.Has(message.Text, "cartWord")).SelectMany(verb => Words.FindAll(message.Text, verb.List).Where(place => verb.List == VerbChange ? Changes(message, place) : Acts(message, place)).Select(place => (verb.Intent, place.Start.Value)))
            .OrderBy(found => found.Value),
    ];

    // "Change the lamp to a black one", "mach die Lampe schwarz": an item stands in the same clause, and nothing else that can be changed.
    private static bool Changes(TextInsights message, Range verb)
    {
        var (text, stops) = (message.Text, ".!?;,\n。！？；，");
        var start = text.AsSpan(0, verb.Start.Value).LastIndexOfAny(stops) + 1;
        var stop = text.AsSpan(verb.End.Value).IndexOfAny(stops);
        var end = stop < 0 ? text.Length : verb.End.Value + stop;
        return (Words.Has(text[start..verb.Start], "objectMarker") || IsToBe(text[verb.End.Value..end]) || message.Entities.Any(entity => entity.Category == EntityCategory.Product && entity.Offset >= start && entity.Offset < end
                && (entity.Offset >= verb.End.Value || entity.Offset + entity.Length <= verb.Start.Value)))
            && !Words.Has(text[start..verb.Start.Value], "asksHow") && !Array.Exists(NoItems, list => Words.Has(text[start..end], list));
    }

    // "… the kettle to a glass one"
    private static bool IsToBe(string after) => Words.Begins(after, "something") && Words.FindAll(after, "to").Any(to => Words.Has(after[to.End..], "oneOf"));

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
