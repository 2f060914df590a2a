using EcomBot.Cognitive;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks;

/// <summary>Finds the tasks that a message asks for, and what it says about each.</summary>
internal sealed class TaskReader(TaskKinds kinds)
{
    private static readonly string[] OrderVerbs = ["verbReturn", "verbExchange", "verbChange", "verbCancel"];

    private static readonly string?[] OfOrders = [Intents.ChangeOrderAddress, Intents.ChangePayment, Intents.CancelOrder];

    private const double Believed = 0.5;
    private const double BelievedBeside = 0.6;
    private const double Certain = 0.85;
    private const int MostWordsOfIntroduction = 6;

    /// <summary>The tasks of a message, in its order; what says nothing of its own belongs to the task before it.</summary>
    public IReadOnlyList<HeardTask> Read(TextInsights message)
    {
        var parts = WithIntroduction(WithVerbs([.. Parts(message).Where(part => !IsIntroduction(part, message))], message), message);
        return AddressTasks.ForBoth(Shared(Cut(Merge(FromSentences(WithPayment(WithNews(WithWrong(WithPerson(parts, message.Text), message), message.Text), message), message.Text), message), message), message), kinds);
    }

    // "That is wrong, I moved: 8 rue Haute, 69003 Lyon" tells no more than a new address, and who says no more than who they are is known from then on.
    private List<TaskPart> WithIntroduction(List<TaskPart> parts, TextInsights message) =>
        parts.TrueForAll(part => part.Kind is null || part.Intent == Intents.SignIn) && kinds.For(Intents.ChangeProfileAddress) is { } moved && PartSense.TellsNewAddress(message)
            ? [new(moved, Intents.ChangeProfileAddress, Certain, 0, message.Text.Length)]
        : parts.TrueForAll(part => part.Kind is null || (IsOfProducts(part) && message.EntitiesOf(EntityCategory.Person).Any())) && kinds.For(Intents.SignIn) is { } signIn
            && (message.EntitiesOf(EntityCategory.Email).Any() || (message.EntitiesOf(EntityCategory.PostalCode).Any() && SaysMore(message)))
            ? [new(signIn, Intents.SignIn, Certain, 0, parts.Exists(part => part.Kind is not null) ? 0 : message.Text.Length), .. parts]
            : parts;

    // Who asks about products need not be known, but may say it for what comes later.
    private static bool IsOfProducts(TaskPart part) =>
        part.Intent is Intents.FindProduct or Intents.ProductOptions or Intents.ProductAvailability or Intents.ProductPrice or Intents.Recommend or Intents.CompareProducts;

    // "Bo Li here, zip code 12345", but not a postal code alone.
    private static bool SaysMore(TextInsights message) =>
        Utterance.Of(message).TextWithout(EntityCategory.PostalCode).Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter)) > 1;

    // Whoever plainly wants a person gets one, whatever else they say; what they say why asks for nothing of its own: "… since your lamps are too dark".
    private List<TaskPart> WithPerson(List<TaskPart> parts, string text) =>
        parts.Exists(part => part.Intent == Intents.TalkToPerson && part.Kind is not null)
            ? parts.FindAll(part => part.Kind is null || part.Intent == Intents.TalkToPerson || (part.Kind.Nature == TaskNature.Action ? !IsReason(part.Intent) : IsAsked(part, text)))
        : Words.Find(text, "wantsPerson") is { } place && kinds.For(Intents.TalkToPerson) is { } person && !parts.Exists(part => part.Kind == person)
            ? [new(person, Intents.TalkToPerson, Certain, place.Start.Value, text.Length)]
            : parts;

    // No phrases teach what asks for messages on an order, so that it may sound like nothing at all.
    private List<TaskPart> WithNews(List<TaskPart> parts, string text) =>
        parts.TrueForAll(part => part.Kind is null) && MeantIntents.IsNews(Intent.None, text) && kinds.For(Intents.OrderNews) is { } news
            ? [new(news, Intents.OrderNews, Certain, 0, text.Length)]
            : parts;

    // "Ja, und die Zahlung bitte auf PayPal umstellen", "passa o pedido pro vale-presente": how an order is to be paid.
    private List<TaskPart> WithPayment(List<TaskPart> parts, TextInsights message) =>
        parts.TrueForAll(part => part.Kind is null || IsOfProducts(part)) && PaymentWords.AreIn(message.Text) && !Words.Has(message.Text, "paymentPaid")
            && (Words.Has(message.Text, "paymentGeneric") || (!Words.Has(message.Text, "moneyTo") && (message.EntitiesOf(EntityCategory.OrderNumber).Any() || Words.Has(message.Text, "orderWord"))))
            && message.Text.AsSpan().IndexOfAny('?', '？') < 0 && kinds.For(Intents.ChangePayment) is { } payment
            ? [new(payment, Intents.ChangePayment, Certain, 0, message.Text.Length)]
            : parts;

    // "The shoes I got are too small" asks for help, though it names no task.
    private List<TaskPart> WithWrong(List<TaskPart> parts, TextInsights message) =>
        Words.Find(message.Text, "meansWrong") is { } place && message.Entities.Any(entity => entity.Category is EntityCategory.Product or EntityCategory.ProductCategory)
            && !Words.Has(message.Text, "cancelByMistake") && kinds.For(Intents.WrongItem) is { } wrong && parts.TrueForAll(part => part.Kind is null || part.Intent == Intents.SignIn)
            ? [.. parts, new(wrong, Intents.WrongItem, Certain, message.Text.AsSpan(0, place.Start.Value).LastIndexOfAny(".!?;\n。！？；") + 1, message.Text.Length)]
            : parts;

    // What stands between two parts belongs to the one in whose sentence it stands: "Return the bed. And for the chair, can I have …".
    private static List<TaskPart> FromSentences(List<TaskPart> parts, string text) => [.. parts.Select((part, index) =>
    {
        var before = parts.Take(index).Where(other => other.Kind is not null).Select(other => other.End).LastOrDefault();
        var stop = part.Start > before ? text.AsSpan(before, part.Start - before).LastIndexOfAny(".!?;\n。！？；") : -1;
        return stop >= 0 ? part with { Start = before + stop + 1 } : before == 0 ? part with { Start = 0 } : part;
    })];

    // Of several intents of the same part only the surest counts; the whole message counts where no part is surer. Beside
    // the surest part of all, another has to be surer than alone.
    private List<TaskPart> Parts(TextInsights message)
    {
        var best = Math.Max(Believed, message.Intents.Select(intent => intent.Score).DefaultIfEmpty().Max());
        var surest = message.Intents.GroupBy(intent => (intent.Offset, intent.Length)).Select(group => group.MaxBy(intent => intent.Score)!)
            .Where(intent => intent.Score >= Math.Min(BelievedBeside, best))
            .Where(intent => !PartSense.IsInAddress(intent, message) && !PartSense.IsBareNumber(intent, message) && !PartSense.IsContact(intent, message))
            .Select(intent => (Heard: intent, Name: PartSense.Meant(intent, message)))
            .Select(pair => new TaskPart(kinds.For(pair.Name), pair.Name, pair.Heard.Score, pair.Heard.Offset, pair.Heard.Offset + pair.Heard.Length)).ToList();
        surest.RemoveAll(part => PartSense.IsSaidTwice(part, surest, message));
        var whole = surest.Find(part => surest.Exists(other => other != part && other.Start >= part.Start && other.End <= part.End));
        var isWhole = whole is { Kind.Nature: TaskNature.Action, Intent: not Intents.SignIn } && !surest.Exists(part => part != whole && part.Kind?.Nature == TaskNature.Action);
        return [.. surest.Where(part => whole is null || (part == whole) == isWhole).OrderBy(part => part.Start)];
    }

    // "My name is …, my zip code is …" says who writes, whatever else it may look like.
    private static bool IsIntroduction(TaskPart part, TextInsights message) =>
        part.Intent is not (Intents.ChangeEmail or Intents.ChangePhone or Intents.ChangeOrderAddress or Intents.ChangeProfileAddress or Intents.ServiceCentre or Intents.SignIn)
        && part.Kind?.Intents.Contains(Intents.FindOrder) != true
        && message.Entities.Any(entity => entity.Offset >= part.Start && entity.Offset < part.End
            && entity.Category is EntityCategory.Email or EntityCategory.PostalCode or EntityCategory.Person)
        && WordsBeside(part, message) <= MostWordsOfIntroduction;

    private static int WordsBeside(TaskPart part, TextInsights message) => Utterance.Of(message).Part(part.Start, part.End)
        .TextWithout(EntityCategory.Email, EntityCategory.PostalCode, EntityCategory.Person).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    // A verb says surely what a part of the message asks for, and where it begins.
    private List<TaskPart> WithVerbs(List<TaskPart> parts, TextInsights message)
    {
        foreach (var (intent, start) in TaskVerbs.In(message))
        {
            var (kind, around) = (kinds.For(intent), parts.FindIndex(part => part.Start <= start && start < part.End));
            if (kind is null || (around >= 0 && IsSurer(parts[around], message.Text)))
            {
                continue;
            }
            if (around >= 0 && parts[around].Kind == kind)
            {
                parts[around] = parts[around] with { Score = Math.Max(parts[around].Score, Certain) };
                continue;
            }
            if (around >= 0 && (parts[around].Kind?.Nature != TaskNature.Action || (parts[around].Start == start && parts[around].Score < Certain)))
            {
                parts[around] = parts[around] with { Kind = kind, Intent = intent, Score = Certain };
            }
            else if (around < 0 || parts[around].Start != start)
            {
                parts.Add(new(kind, intent, Certain, start, around >= 0 ? parts[around].End : start + 1));
            }
        }
        return [.. parts.OrderBy(part => part.Start)];
    }

    private static bool IsSurer(TaskPart part, string text) => part is { Score: > Certain, Intent: Intents.UndoRequest or Intents.AskReturnPolicy or Intents.RefundStatus or Intents.ReturnStatus }
        || (part.Intent == Intents.UndoRequest && Words.Has(text[part.Start..part.End], "meansUndo"));

    // Beside something to do, a reason or a wish is no task of its own; a question is, when it is asked as one.
    private List<TaskPart> Merge(List<TaskPart> parts, TextInsights message)
    {
        parts = WithoutAnger(WithoutRefund(parts, message.Text));
        var acts = parts.Exists(part => part.Kind?.Nature == TaskNature.Action && !IsReason(part.Intent));
        var changesOrders = parts.Exists(part => part.Intent is Intents.ReturnItems or Intents.ExchangeItems or Intents.ChangeItems or Intents.CancelOrder);
        var conditions = Conditions.In(message.Text);
        var kept = new List<TaskPart>();
        foreach (var part in WithoutSignIn(parts).Select(part => Otherwise(part, message, acts)))
        {
            if (part.Kind is not null && !(kept.Count > 0 && kept[^1].Kind == part.Kind) && !(acts && (IsDetail(part, message.Text) || IsVague(part, message)))
                && !(changesOrders && (IsShopping(part, message.Text) || IsKeeping(part, message.Text))) && !(kept.Count > 0 && IsRestOf(kept[^1], part, message.Text))
                && !(changesOrders && IsOfMoney(part, message)) && !(acts && part.Intent == Intents.OrderTotal && Words.Has(message.Text[part.Start..part.End], "whatIf"))
                && !(kept.Exists(other => other.Intent is Intents.ExchangeItems or Intents.ChangeItems) && conditions.Any(condition => IsWithin(part, condition.Place, message.Text))))
            {
                kept.Add(part);
            }
        }
        return kept;
    }

    // "Return the lamp, the refund goes to PayPal if possible": where the money of a return goes is said to the return.
    private static bool IsOfMoney(TaskPart part, TextInsights message) => part.Intent is Intents.ChangePayment or Intents.RefundStatus or Intents.AskPaymentMethods
        && Utterance.Of(message).Part(part.Start, part.End) is var said && PaymentWords.AreIn(said.Text) && Words.Has(said.Text, "moneyTo")
        && !said.EntitiesOf(EntityCategory.OrderNumber).Any() && !IsAsked(part, message.Text);

    // "I want the blue one. If none is there, cancel the order": what is to be done in a certain case is said to the exchange.
    private static bool IsWithin(TaskPart part, Range condition, string text) =>
        part.Start + (text.Length - part.Start - text.AsSpan(part.Start).TrimStart().Length) is var start && start >= condition.Start.Value && start < condition.End.Value;

    // Beside a return, "and for the chair, can I get a cheaper one?" asks for an exchange, and so does "in my order I want the watch in
    // black": neither asks what the shop sells.
    private TaskPart Otherwise(TaskPart part, TextInsights message, bool acts) =>
        part.Intent is Intents.FindProduct or Intents.ProductPrice or Intents.ProductOptions or Intents.ProductAvailability or Intents.Recommend or Intents.AddToCart
            && (acts ? Words.Has(SentenceFrom(part, message.Text), "getMe") : Words.Has(message.Text, "ownOrder") || message.EntitiesOf(EntityCategory.OrderNumber).Any())
            && message.EntitiesOf(EntityCategory.Product).Any(entity => entity.Offset >= part.Start && entity.Offset < part.End)
        || part.Intent is Intents.FindProduct or Intents.ProductOptions or Intents.ProductAvailability or Intents.AddToCart
            && (ChangesThe(message.Text[part.Start..Math.Min(part.End, message.Text.Length)]) || WantsOtherSize(message.Text))
        ? part with { Kind = kinds.For(Intents.ExchangeItems), Intent = Intents.ExchangeItems }
        : part;

    // "My shoes are too small, I need one size up" speaks of what the customer has.
    private static bool WantsOtherSize(string text) => Words.Has(text, "meansWrong") && (Words.Has(text, "stepUp") || Words.Has(text, "stepDown"));

    private static string SentenceFrom(TaskPart part, string text) =>
        text.AsSpan(part.Start).IndexOfAny(".!?;\n。！？；") is >= 0 and var length ? text.Substring(part.Start, length) : text[part.Start..];

    // "Change the kettle to a glass one" speaks of what the customer has.
    private static bool ChangesThe(string part) => Words.Find(part, "verbChange") is { } verb && Words.Begins(part[verb.End..], "something");

    // Who somebody is, is no task beside others; where an order is, is answered with the report of its parcel.
    private static List<TaskPart> WithoutSignIn(List<TaskPart> parts) =>
        parts.Exists(part => part is { Kind: not null, Intent: Intents.MissingParcel })
            ? parts.FindAll(part => part.Intent is not (Intents.SignIn or Intents.FindOrder or Intents.LateParcel or Intents.ListOrders))
        : parts.Exists(part => part.Kind is not null && part.Intent != Intents.SignIn && !IsOfProducts(part)) ? parts.FindAll(part => part.Intent != Intents.SignIn) : parts;

    // "The lamp is broken, I want my money back" asks for no report of a refund.
    private static List<TaskPart> WithoutRefund(List<TaskPart> parts, string text) => parts.Exists(part => part is { Kind: not null, Intent: Intents.DamagedItem or Intents.WrongItem })
        ? parts.FindAll(part => part.Intent is not (Intents.RefundStatus or Intents.ChangePayment) || IsAsked(part, text)) : parts;

    // "You are a disgrace, where is my parcel": what the anger is about is what helps.
    private static List<TaskPart> WithoutAnger(List<TaskPart> parts) =>
        parts.Exists(part => part is { Kind: not null, Intent: Intents.LateParcel or Intents.FindOrder or Intents.MissingParcel or Intents.DamagedItem or Intents.WrongItem or Intents.RefundStatus or Intents.ReturnStatus })
            ? parts.FindAll(part => part.Intent != Intents.Complain)
            : parts;

    private static bool IsVague(TaskPart part, TextInsights message) =>
        part.Kind is { Nature: TaskNature.Question } kind && ProductQuestions.IsVague(new(kind.Dialog, Utterance.Of(message).Part(part.Start, part.End), part.Intent));

    private static bool IsDetail(TaskPart part, string text) => IsReason(part.Intent)
        || (part.Kind!.Nature == TaskNature.Question && !(part.Score >= Certain && IsAsked(part, text)));

    // "How much did I pay for the machine and the shoes?": the end of a sentence is no question of its own.
    private static bool IsRestOf(TaskPart before, TaskPart part, string text) =>
        (part is { Kind.Nature: TaskNature.Question, Score: < Certain } || (IsReason(part.Intent) && IsAsked(before, text) && !Words.Has(text[part.Start..part.End], "meansWrong")))
        && before.Kind?.Nature == TaskNature.Question
        && part.Start > before.Start && text.AsSpan(before.Start, part.Start - before.Start).IndexOfAny(".!?;\n。！？；") < 0;

    // "In my order with the speaker, make it a red one" puts nothing into a cart; who wants to buy beside it says so.
    private static bool IsShopping(TaskPart part, string text) =>
        part.Intent is Intents.AddToCart or Intents.RemoveFromCart or Intents.BackInStock or Intents.UseCoupon or Intents.Checkout
            && !Words.Has(text[part.Start..Math.Min(part.End, text.Length)], "shopping");

    // "Return the lamp, I keep the chair" withdraws nothing.
    private static bool IsKeeping(TaskPart part, string text) =>
        part.Intent == Intents.UndoRequest && !Words.Has(text[part.Start..Math.Min(part.End, text.Length)], "meansUndo");

    private static bool IsReason(string intent) => intent is Intents.DamagedItem or Intents.WrongItem or Intents.Complain or Intents.LateParcel
        or Intents.MissingParcel or Intents.SignIn;

    private static bool IsAsked(TaskPart part, string text)
    {
        var end = text.AsSpan(part.Start).IndexOfAny("?？.。!！\n");
        return end >= 0 && text[part.Start + end] is '?' or '？';
    }

    private static List<HeardTask> Cut(List<TaskPart> parts, TextInsights message)
    {
        var all = Utterance.Of(message);
        return [.. parts.Select((part, index) =>
        {
            var start = index == 0 ? 0 : part.Start;
            var end = index + 1 < parts.Count ? parts[index + 1].Start : message.Text.Length;
            return new HeardTask(part.Kind!, new(part.Kind!.Dialog, all.Part(start, end), part.Intent), part.Score, start, end);
        })];
    }

    // "For order #W1: cancel …, and …": the only number that is named holds for all parts, but not for "my other order".
    private static List<HeardTask> Shared(List<HeardTask> tasks, TextInsights message)
    {
        var numbers = message.EntitiesOf(EntityCategory.OrderNumber).DistinctBy(entity => entity.Value ?? entity.Text).ToList();
        return tasks.Count < 2 || numbers.Count > 1 ? tasks : numbers.Count == 0 ? Led(tasks) : tasks.ConvertAll(task =>
            task.Task.Said.EntitiesOf(EntityCategory.OrderNumber).Any() || Words.Has(task.Task.Said.Text, "otherOrder") || IsOfAnOrder(task.Task.Said)
                ? task
                : task with { Task = task.Task with { Said = task.Task.Said.Then(new(numbers[0].Text, [numbers[0] with { Offset = 0 }])) } });
    }

    // "Return the boots of #W1, and cancel my tablet order": that is an order by what is in it.
    private static bool IsOfAnOrder(Utterance said) => said.EntitiesOf(EntityCategory.Product).Any(product => Words.Begins(said.Text[(product.Offset + product.Length)..], "orderWord"));

    // "The watch, can I get it in black? And ship it to my home": what "it" is was named before.
    private static HeardTask NamedBefore(HeardTask task, List<HeardTask> tasks)
    {
        var said = task.Task.Said;
        var before = tasks.FindLast(other => other.Start < task.Start && other.Task.Said.EntitiesOf(EntityCategory.Product).Any());
        return before is null || !OfOrders.Contains(task.Task.Intent) || !Words.Has(said.Text, "thisOrder") || said.Entities.Any(entity => entity.Category is EntityCategory.Product or EntityCategory.OrderNumberEnding) ? task
            : task with { Task = task.Task with { Said = new Utterance($"order {string.Join(' ', before.Task.Said.EntitiesOf(EntityCategory.Product).Select(product => product.Text))}", []).Then(said) } };
    }

    // "In my Denver order change the lamp to a black one, and send it to my address": what leads to an order holds for all parts, and it is one order.
    private static List<HeardTask> Led(List<HeardTask> tasks)
    {
        var first = tasks[0].Task.Said;
        var verb = OrderVerbs.SelectMany(list => Words.FindAll(first.Text, list)).Select(place => place.Start.Value).DefaultIfEmpty(0).Min();
        var lead = first.Part(0, verb);
        if (!Words.Has(lead.Text, "orderWord") || Words.Has(lead.Text, "severalOrders"))
        {
            return tasks.ConvertAll(task => NamedBefore(task, tasks));
        }
        var sameOrder = new Utterance($"{lead.Text} {Words.Of("en", "thisOrder")[^1]}", lead.Entities);
        return tasks.ConvertAll(task => task == tasks[0] || task.Kind.Nature != TaskNature.Action || Words.Has(task.Task.Said.Text, "orderWord") ? task
            : task with { Task = task.Task with { Said = sameOrder.Then(task.Task.Said) } });
    }
}

/// <summary>A part of a message that asks for something.</summary>
/// <param name="Kind">The task; null where no task does it.</param>
/// <param name="Intent">The intent.</param>
/// <param name="Score">How sure that is, from 0 to 1.</param>
/// <param name="Start">Where the part starts.</param>
/// <param name="End">Where it ends.</param>
internal sealed record TaskPart(TaskKind? Kind, string Intent, double Score, int Start, int End);
