using EcomBot.Cognitive;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

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
    private const string VerbPut = "verbPut";
    private const string VerbRefund = "verbRefund";
    private const int Reach = 70;
    private const int LookBack = 24;
    private const int ToTheThing = 16;

    private static readonly (string List, string Intent)[] Verbs =
    [
        ("verbReturn", Intents.ReturnItems), ("verbExchange", Intents.ExchangeItems), ("verbCancel", Intents.CancelOrder),
        (VerbRefund, Intents.ReturnItems), (VerbAdd, Intents.AddToCart), (VerbTakeOut, Intents.RemoveFromCart), (VerbChange, Intents.ChangeItems),
        (VerbPut, Intents.ChangeItems),
    ];

    // "最贵的那个取消吧": one of the orders or things that were spoken of.
    private static readonly string[] OneOfTold = ["dearest", "cheapest", "lastOne"];

    // What of an order can be changed beside its items.
    private static readonly string[] NoItems =
        ["meansAddress", "meansAddressPart", "paymentGeneric", "paymentCard", "paymentGiftCard", "paymentPayPal", "aboutPhone"];

    /// <summary>The intents that verbs of a message ask for, with the place where each begins, in the order of the text.</summary>
    public static IReadOnlyList<(string Intent, int Start)> In(TextInsights message)
    {
        // "Noise cancelling headphones"
        var names = Words.FindAll(message.Text, "namesWithVerb");
        var found = Verbs.Where(verb => verb.List is not (VerbAdd or VerbTakeOut) || Words.Has(message.Text, "cartWord"))
            .SelectMany(verb => Words.FindAll(message.Text, verb.List).Select(place => (verb.List, verb.Intent, Place: place)))
            .Where(verb => !names.Any(name => name.Start.Value <= verb.Place.Start.Value && name.End.Value >= verb.Place.End.Value))
            .OrderBy(verb => verb.Place.Start.Value).ToList();
        var asked = new List<(string, int)>();
        for (var index = 0; index < found.Count; index++)
        {
            var (list, intent, place) = found[index];
            if (IsMeant(list, message, place))
            {
                asked.Add((intent, place.Start.Value));
            }
            else if (list is "verbReturn" or "verbExchange" or "verbCancel"
                && (ObjectsBefore(message, place, index == 0 ? 0 : found[index - 1].Place.End.Value) ?? NamedAfter(message, list, place)) is { } start)
            {
                asked.Add((intent, start));
            }
        }
        asked.AddRange(Apart(message)
            .Where(verb => !asked.Exists(other => ClauseOf(message.Text, verb.Start..verb.Start).Equals(ClauseOf(message.Text, other.Item2..other.Item2)))));
        asked.AddRange(WishedInstead(message, asked));
        asked.AddRange(asked.Count == 0 ? WishedToBe.In(message) : []);
        return [.. asked.Concat(Unwanted(message, asked)).OrderBy(verb => verb.Item2)];
    }

    private static bool IsMeant(string list, TextInsights message, Range verb) => list switch
    {
        VerbChange => Changes(message, verb),
        VerbPut => Puts(message, verb),
        VerbRefund => Refunds(message, verb),
        _ => Acts(message, verb),
    };

    // "Schick die Maschine zurück": the thing stands between the verb and its end, which closes the clause.
    private static IEnumerable<(string Intent, int Start)> Apart(TextInsights message) => Words.FindAll(message.Text, "verbApart")
        .Select(verb => (Verb: verb, After: verb.End.Value..ClauseOf(message.Text, verb).End.Value))
        .Where(pair => Words.FindAll(message.Text[pair.After], "apartEnd") is [.., var end] && message.Text[pair.After][end.End..].Trim().Length == 0
            && (NamedThings.AreIn(message, pair.After.Start.Value..(pair.After.Start.Value + end.Start.Value))
                || NamedThings.AreIn(message, ClauseOf(message.Text, pair.Verb).Start.Value..pair.Verb.Start.Value)))
        .Select(pair => (Intents.ReturnItems, pair.Verb.Start.Value));

    // "自行车不要了，键盘换成茶轴的": beside what is exchanged, a thing that is not wanted any more goes back.
    private static IEnumerable<(string, int)> Unwanted(TextInsights message, List<(string Intent, int Start)> asked) =>
        asked.Count == 0 || !asked.TrueForAll(verb => verb.Intent is Intents.ExchangeItems or Intents.ChangeItems) ? []
        : Words.FindAll(message.Text, "unwanted").Select(place => ClauseOf(message.Text, place))
            .Where(clause => NamedThings.AreIn(message, clause) && !asked.Exists(verb => verb.Start >= clause.Start.Value && verb.Start < clause.End.Value))
            .Select(clause => (Intents.ReturnItems, clause.Start.Value + (message.Text[clause].Length - message.Text[clause].TrimStart().Length)));

    // "I got the wrong thermostat, need the google one, and a refund for the helmet": beside a return, what is wrong is exchanged for what is wished for.
    private static List<(string, int)> WishedInstead(TextInsights message, List<(string Intent, int Start)> asked)
    {
        var found = new List<(string, int)>();
        foreach (var place in asked.Exists(verb => verb.Intent == Intents.ReturnItems) ? Words.FindAll(message.Text, "meansWrong") : [])
        {
            var clause = ClauseOf(message.Text, place);
            var end = Math.Min(asked.Select(verb => verb.Start).Where(start => start > clause.Start.Value).DefaultIfEmpty(message.Text.Length).Min(),
                SentenceEnd(message.Text, clause.End.Value));
            var begin = asked.Select(verb => verb.Start).Where(start => start <= clause.Start.Value).DefaultIfEmpty(-1).Max();
            if (end > clause.End.Value && begin < clause.Start.Value && NamedThings.AreIn(message, clause) && NamesAWish(message.Text[clause.End.Value..end]))
            {
                found.Add((Intents.ExchangeItems, clause.Start.Value + (message.Text[clause].Length - message.Text[clause].TrimStart().Length)));
            }
        }
        return found;
    }

    // "I need the google one", but not "I want to return …"
    private static bool NamesAWish(string text) => Words.FindAll(text, "wishesOne").Any(wish => text[wish.End..] is var after
        && !Words.Begins(after, "to") && after.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Length > 1);

    private static int SentenceEnd(string text, int from) =>
        text.AsSpan(from).IndexOfAny(Punctuation.OfSentences) is >= 0 and var length ? from + length : text.Length;

    // "Can you refund my sneakers", "refund everything but the lamp": a thing follows at once, or all of them, and no money.
    private static bool Refunds(TextInsights message, Range verb)
    {
        var near = verb.End.Value..Math.Min(ClauseOf(message.Text, verb).End.Value, verb.End.Value + ToTheThing);
        var after = message.Text[verb.End..];
        return BeginsThings(after) && !PaymentWords.AreIn(message.Text[near])
            && (Words.Begins(after, "all") || NamedThings.AreIn(message, near)
                || message.EntitiesOf(EntityCategory.Product).Any(product => NamedThings.IsIn(product, near)));
    }

    private static bool BeginsThings(string text) => Words.Begins(text, "something") || Words.Begins(text, "both") || Words.Begins(text, "all");

    // "Gib mir in #W1 die Lampe in Schwarz": of an order that is named, a thing is wished for in another form.
    private static bool Puts(TextInsights message, Range verb)
    {
        var rest = message.Text[verb.End..ClauseOf(message.Text, verb).End];
        var part = verb.Start.Value..(verb.End.Value + (Words.Find(rest, "joint")?.Start.Value ?? rest.Length));
        return NamedThings.AreIn(message, part) && message.EntitiesOf(EntityCategory.OrderNumber).Any(number => NamedThings.IsIn(number, part))
            && !Array.Exists(NoItems, list => Words.Has(message.Text[part], list));
    }

    // "Ich möchte die Lampe aus #W1 umtauschen", "手表换成黑色": where a language puts what a verb acts on before it, the verb is the last word
    // but for a few. Gives where that part of the sentence begins; null where nothing stands before it.
    private static int? ObjectsBefore(TextInsights message, Range verb, int from)
    {
        var (text, clause) = (message.Text, ClauseOf(message.Text, verb));
        var start = Math.Max(clause.Start.Value, from);
        var joint = start == from && from > 0 ? Words.Find(text[start..verb.Start], "joint") : null;
        var begin = start + (joint?.Start.Value ?? 0);
        return EndsClause(text, verb, text[verb.End..clause.End]) && !Words.Has(text[begin..verb.Start], "asksHow")
            && (NamedThings.AreIn(message, begin..verb.Start) || IsMarked(text, begin..verb.Start.Value, verb)
                || Array.Exists(OneOfTold, list => Words.Has(text[begin..verb.Start], list))
            || message.Entities.Any(entity => IsObject(entity) && NamedThings.IsIn(entity, begin..verb.Start)))
            ? begin + (text.Length - begin - text[begin..].TrimStart().Length) : null;
    }

    // "把西雅图那个取消了": whatever is marked as what is cancelled is an order, unless it is a return.
    private static bool IsMarked(string text, Range before, Range verb) => Words.Has(text[before], "objectMarker") && Words.Has(text[verb], "verbCancel")
        && !Words.Has(text[before], "verbReturn") && !Words.Has(text[before], "verbExchange") && !Words.Has(text[before], "cartWord");

    // "Umtauschen bitte: der Bürostuhl soll aus Leder sein": what follows is named by no title, but as the language calls it.
    private static int? NamedAfter(TextInsights message, string list, Range verb)
    {
        var (text, clause) = (message.Text, ClauseOf(message.Text, verb));
        return (list == "verbReturn" || !PlainText.IsIdeograph(text[verb.Start])) && !Words.Has(text[clause.Start..verb.Start], "asksHow")
            && !Words.Has(text[verb.End..clause.End], "ruleNouns")
            && NamedThings.AreIn(message, verb.End..clause.End) ? verb.Start.Value : null;
    }

    private static bool EndsClause(string text, Range verb, string after) => PlainText.IsIdeograph(text[verb.Start])
        ? !Words.Has(after, "hedges")
        : Words.Of(SupportedLanguages.Current, "verbLast").Count > 0 && (!after.Any(char.IsLetterOrDigit) || Words.Begins(after, "verbLast"));

    private static Range ClauseOf(string text, Range verb)
    {
        var start = text.AsSpan(0, verb.Start.Value).LastIndexOfAny(Punctuation.OfClauses) + 1;
        var stop = text.AsSpan(verb.End.Value).IndexOfAny(Punctuation.OfClauses);
        return start..(stop < 0 ? text.Length : verb.End.Value + stop);
    }

    private static bool IsObject(TextEntity entity) =>
        entity.Category is EntityCategory.Product or EntityCategory.ProductCategory or EntityCategory.OrderNumber or EntityCategory.OrderNumberEnding;

    // "Change the lamp to a black one", "mach die Lampe schwarz": an item stands in the same clause, and nothing else that can be changed.
    private static bool Changes(TextInsights message, Range verb)
    {
        var (text, clause) = (message.Text, ClauseOf(message.Text, verb));
        var (start, end) = (clause.Start.Value, clause.End.Value);
        // "Passez la commande du t-shirt sur PayPal et changez le puzzle": what is to be paid stands before the "et".
        var own = start + Words.FindAll(text[start..verb.Start.Value], "joint").Select(joint => joint.End.Value).LastOrDefault();
        return (Words.Has(text[start..verb.Start], "objectMarker") || IsToBe(text[verb.End.Value..end])
            || message.Entities.Any(entity => entity.Category == EntityCategory.Product && entity.Offset >= start && entity.Offset < end
                && (entity.Offset >= verb.End.Value || entity.Offset + entity.Length <= verb.Start.Value)))
            && !Words.Has(text[start..verb.Start.Value], "asksHow") && !Array.Exists(NoItems, list => Words.Has(text[own..end], list));
    }

    // "… the kettle to a glass one"
    private static bool IsToBe(string after) => Words.Begins(after, "something") && Words.FindAll(after, "to").Any(to => Words.Has(after[to.End..], "oneOf"));

    // A verb acts on what follows it in its sentence: an item, an order, "it", "both". "How do I return …" and "return rules" ask for the rules.
    private static bool Acts(TextInsights message, Range verb)
    {
        var sentence = message.Text.AsSpan(verb.End.Value).IndexOfAny(Punctuation.OfSentences);
        var end = Math.Min(sentence < 0 ? message.Text.Length : verb.End.Value + sentence, verb.End.Value + Reach);
        var after = message.Text[verb.End.Value..end];
        var before = message.Text[Math.Max(0, verb.Start.Value - LookBack)..verb.Start.Value];
        return !Words.Has(before, "asksHow") && !Words.Begins(after, "ruleNouns")
            && (Words.Has(after, "actedOn")
            || (!PlainText.IsIdeograph(message.Text[verb.Start]) && Terms.Of(after) is [var first, ..] && Terms.IsKnown(first.Text))
            || (Words.Begins(after, "something") && !Words.Has(after, "ruleNouns"))
            || message.Entities.Any(entity => entity.Offset >= verb.End.Value - 1 && entity.Offset < end && IsObject(entity)));
    }
}
