using EcomBot.Cognitive;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Cancellations;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks;

/// <summary>Decides what becomes of a task when a customer says something else in the middle: a command, a question, another task, small talk.</summary>
internal static class Interruptions
{
    private const int MostWordsOfANo = 3;

    private static readonly string[] MovesMoney = [Intents.CancelOrder, Intents.ReturnItems, Intents.ExchangeItems, Intents.ChangePayment];

    private static readonly string[] SetsPrices = [Intents.ExchangeItems, Intents.ChangeItems];

    private static readonly string[] OfOrders = ["aboutOrders", "everOrdered", "orderWord"];

    /// <summary>Meets one.</summary>
    public static async Task<Interruption> MeetAsync(Aside aside, TaskDesk desk, CancellationToken cancellationToken) =>
        Obey(aside) ?? OfOtherTasks(aside, desk) ?? await NotUnderstoodAsync(aside, desk, cancellationToken);

    /// <summary>Puts tasks in the place of one that is taken back, with the things that it named where they say "them"; gives what is said where there
    /// are none.</summary>
    public static string? PutInPlace(List<HeardTask> others, ServiceMemory memory)
    {
        TaskDesk.Queue(others.Select(other => memory.Current is { } current && !other.Task.Said.EntitiesOf(EntityCategory.Product).Any()
            ? other with { Task = other.Task with { Said = current.Said.Then(other.Task.Said) } } : other), memory, first: true);
        return others.Count > 0 ? null : TaskReplies.Dropped();
    }

    private static Interruption? Obey(Aside aside) => aside.Heard.Command switch
    {
        ChatCommand.Stop => new Interruption.Leave(aside.Heard.StopsAll ? TaskEnd.StartOver : TaskEnd.Dropped, TaskReplies.Dropped()),
        ChatCommand.StartOver => new Interruption.Leave(TaskEnd.StartOver, TaskReplies.StartedOver()),
        ChatCommand.Back => new Interruption.GoOn(aside.Progress.Back() with { Lead = TaskReplies.WentBack() }),
        ChatCommand.Wait => GoOn(aside, TaskReplies.TakeYourTime()),
        ChatCommand.Help => GoOn(aside, TaskReplies.HelpWithin()),
        _ => null,
    };

    private static Interruption? OfOtherTasks(Aside aside, TaskDesk desk)
    {
        var (others, memory, text) = (aside.Others, aside.Turn.Memory, aside.Heard.All.Text);
        if (AsksForAmounts(aside) || AsksAboutMoney(aside, desk))
        {
            return GoOn(aside, TaskReplies.AllAmounts());
        }
        if (AsksForSum(aside, desk))
        {
            return GoOn(aside, TaskReplies.AmountsLater());
        }
        if (aside.Heard.Tasks is [{ Task.Intent: Intents.UndoRequest } undo] && aside.Heard.Answer != YesOrNo.Yes && aside.Turn.Asked is { } asked
            && (asked is Confirm.About or CancellationReader.AboutReason || !Words.Has(text, "meansUndo"))
            && !undo.Task.Said.EntitiesOf(EntityCategory.OrderNumber).Any())
        {
            // What has not been done yet is undone by not doing it.
            return new Interruption.Leave(TaskEnd.Dropped, TaskReplies.Dropped());
        }
        if (aside.Turn.Asked is not null && others is [{ Kind.Nature: TaskNature.Question } vague] && ProductQuestions.IsVague(vague.Task))
        {
            return GoOn(aside, null);
        }
        if (GivesWay(aside, desk))
        {
            TaskDesk.Queue(others, memory, first: true);
            return new Interruption.Leave(TaskEnd.Switched);
        }
        if (others.Find(task => task.Kind.Nature == TaskNature.Question && aside.Answers(task.Task.Intent)) is { } question)
        {
            TaskDesk.Queue(others.Except([question]), memory);
            return new Interruption.Answer(question, aside.Progress with { Lead = TaskReplies.BackToTask() });
        }
        // "Can the refund go to my gift card instead?" takes the place of no task, and neither does what is said of another order.
        if (others.Count > 0 && !Words.Has(text, "otherOrder")
            && ((Words.Has(text, "instead") && !Words.Has(text, "also") && !PaymentWords.AreIn(text)) || others.Exists(IsAboutTheSame)))
        {
            TaskDesk.Queue(others.Select(other => OfTheSame(other, memory)), memory, first: true);
            return new Interruption.Leave(TaskEnd.Switched);
        }
        if (others.Count > 0 && aside.Turn.Asked == OrderFinder.About && memory.Current is { } open && WaitingTasks.IsOpen(open.Said)
            && others.TrueForAll(other => !WaitingTasks.IsOpen(other.Task.Said)))
        {
            // What is clear goes before what is not; "send that to my office" speaks of the order that was asked for.
            memory.Waiting.Insert(0,
                others.TrueForAll(IsOfThatOrder) ? open with { Said = open.Said.Then(new(Words.Of(SupportedLanguages.Default, "thisOrder")[^1], [])) } : open);
            TaskDesk.Queue(others, memory, first: true);
            return new Interruption.Leave(TaskEnd.Switched);
        }
        return others.Count > 0 ? GoOn(aside, TaskDesk.Queue(others, memory)) : null;
    }

    // "What does this come to?" under a summary is answered by the summary.
    private static bool AsksForAmounts(Aside aside) =>
        aside.Turn.Asked is Confirm.About or CancellationReader.AboutReason && aside.Others is [{ Task.Intent: Intents.OrderTotal } total]
        && Words.Has(aside.Heard.All.Text, "thisAction") && !total.Task.Said.EntitiesOf(EntityCategory.OrderNumber).Any();

    // "How much in total?" while it is asked which variant it shall be: that sums up what is done, and no orders.
    private static bool AsksForSum(Aside aside, TaskDesk desk) =>
        aside.Turn.Asked is not (null or OrderFinder.About) && aside.Others is [{ Task.Intent: Intents.OrderTotal } total]
        && Words.Has(aside.Heard.All.Text, "overall") && !Array.Exists(OfOrders, list => Words.Has(aside.Heard.All.Text, list))
        && !total.Task.Said.Entities.Any(entity => entity.Category is EntityCategory.Product or EntityCategory.ProductCategory or EntityCategory.OrderNumber)
        && desk.Listener.Kinds.Any(kind => kind.Dialog == aside.Turn.Memory.Current?.Kind
            && kind.Intents.Any(intent => Array.IndexOf(SetsPrices, intent) >= 0));

    // "When do I get the money?" under a summary that moves money is answered by the summary.
    private static bool AsksAboutMoney(Aside aside, TaskDesk desk) =>
        aside.Turn.Asked is Confirm.About or CancellationReader.AboutReason
            && aside.Others is [{ Task.Intent: Intents.RefundStatus or Intents.ReturnStatus } other]
        && !other.Task.Said.Entities.Any(entity => entity.Category is EntityCategory.Product or EntityCategory.ProductCategory or EntityCategory.OrderNumber)
        && desk.Listener.Kinds.Any(kind => kind.Dialog == aside.Turn.Memory.Current?.Kind
            && kind.Intents.Any(intent => Array.IndexOf(MovesMoney, intent) >= 0));

    // Who wants something done has no need of an answer any more.
    private static bool GivesWay(Aside aside, TaskDesk desk) => aside.GivesWay
        ? aside.Others.Exists(task => task.Task.Intent != Intents.SignIn)
        : aside.AnswersBetween && aside.Others.Exists(task => task.Kind.Nature == TaskNature.Action)
            && desk.Listener.Kinds.Any(kind => kind.Dialog == aside.Turn.Memory.Current?.Kind && kind.Nature == TaskNature.Question);

    private static async Task<Interruption> NotUnderstoodAsync(Aside aside, TaskDesk desk, CancellationToken cancellationToken)
    {
        if (IsBareNo(aside.Heard))
        {
            return new Interruption.Leave(TaskEnd.Dropped, TaskReplies.Dropped());
        }
        if (NamesThatOrderAgain(aside))
        {
            return GoOn(aside, null);
        }
        if (await desk.AnswerAsync(aside.Turn.Context, aside.Heard, cancellationToken) is { } said)
        {
            return GoOn(aside, said);
        }
        aside.Turn.Memory.Misses++;
        TurnTasks.Of(aside.Turn.Context).Miss();
        var misses = aside.Progress.Misses;
        var lead = aside.Heard.Answer == YesOrNo.Yes && aside.Turn.Asked == Confirm.About ? TaskReplies.OnlyYes() : TaskReplies.NotUnderstood(misses);
        return new Interruption.GoOn(aside.Progress with { Misses = misses + 1, Lead = lead });
    }

    private static Interruption.GoOn GoOn(Aside aside, string? lead) => new(aside.Progress with { Lead = lead });

    // "Return it instead": what was said so far tells what "it" is.
    private static HeardTask OfTheSame(HeardTask other, ServiceMemory memory) => memory.Current is { } current && IsAboutTheSame(other)
        ? other with { Task = other.Task with { Said = current.Said.Then(other.Task.Said) } }
        : other;

    private static bool IsOfThatOrder(HeardTask other) =>
        other.Task.Intent == Intents.ChangeOrderAddress && other.Task.Said.First(EntityCategory.OrderNumber) is null
        && (Words.Has(other.Task.Said.Text, "thisOrder") || Words.Has(other.Task.Said.Text, "shipTo"));

    private static bool IsAboutTheSame(HeardTask other) => (Words.Has(other.Task.Said.Text, "thisOrder") || Words.Has(other.Task.Said.Text, "instead"))
        && !Words.Has(other.Task.Said.Text, "also")
        && !other.Task.Said.Entities.Any(entity => entity.Category is EntityCategory.Product or EntityCategory.ProductCategory or EntityCategory.OrderNumber);

    // "In #W1", where it is asked which of the lamps in #W1 is meant
    private static bool NamesThatOrderAgain(Aside aside) => aside.Turn is { Asked: not null, Memory.Order: { } order }
        && aside.Heard.All.First(EntityCategory.OrderNumber) is { } number && OrderNumber.Parse(number).Denotes(new(order));

    // To a question that a no does not answer, it means that the customer would rather leave it.
    private static bool IsBareNo(Heard heard) =>
        heard is { Answer: YesOrNo.No, Choice: null } && !heard.All.Text.Any(char.IsDigit)
            && heard.All.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfANo;
}
