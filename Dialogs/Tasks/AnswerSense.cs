using EcomBot.Cognitive;
using EcomBot.Dialogs.AddressChanges;
using EcomBot.Dialogs.Devices;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Tasks.Reading;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks;

/// <summary>Tells what answers the question of a task from what only looks like it, or like something else.</summary>
internal static class AnswerSense
{
    // Under a summary, which a yes carries out, a message has to look less like another task to count as a correction.
    private const double Certain = 0.85;
    private const double Doubtful = 0.7;

    private static readonly string[] OfMoney = [Intents.RefundStatus, Intents.ChangePayment, Intents.AskPaymentMethods, Intents.AskReturnPolicy];
    private static readonly string[] Commands = ["stop", "stopAll", "help", "back", "wait"];
    private static readonly string[] Verbs = ["verbReturn", "verbExchange", "verbChange", "verbCancel"];

    /// <summary>What a message says to a task that asked.</summary>
    /// <param name="heard">The message.</param>
    /// <param name="dialog">The task's dialog.</param>
    /// <param name="about">What was asked.</param>
    /// <param name="answers">The buttons that were shown, each with its answer and then its title.</param>
    public static Heard Of(Heard heard, string dialog, string about, string[] answers) =>
        WithoutDevices(Corrected(WithoutKeeping(WithoutRefunds(WithoutShopping(Chosen(LastOne(heard, about), about, answers), dialog), dialog, about),
            about), about), about);

    /// <summary>Whether it is a command word for word, and so no answer: "wait a second" does not choose the second one.</summary>
    public static bool IsCommand(Heard heard) =>
        heard.Choice is null && heard.Command != ChatCommand.None
            && (NotWished.Negates(heard.All.Text, "verbCancel") || Array.Exists(Commands, list => Words.Is(heard.All.Text, list)));

    /// <summary>Whether a yes may mean more than was shown ("yes, return everything"); "yes, that all sounds right" does not.</summary>
    public static bool Extends(string text) => Words.Has(text, "all") && Array.Exists(Verbs, list => Words.Has(text, list));

    /// <summary>
    /// Whether it may answer the question, though it sounds a little like other things to be done: "then the one without backlight".
    /// </summary>
    public static bool IsRatherAnAnswer(Heard heard, string about, List<HeardTask> others) => heard.Choice is null && others.Count > 0
        && others.TrueForAll(other => other.Kind.Nature == TaskNature.Action
            && (other.Score < (about == Confirm.About ? Doubtful : Certain) || (about != Confirm.About && IsWithoutVerb(other.Task)))
            && !Words.Has(other.Task.Said.Text, "otherOrder") && !other.Task.Said.EntitiesOf(EntityCategory.OrderNumber).Any());

    // "Black, 64 GB" sounds like something that an item shall be changed to, but asks for no change.
    private static bool IsWithoutVerb(ServiceTask task) => task.Intent is Intents.ExchangeItems or Intents.ChangeItems
        && !Array.Exists(Verbs, list => Words.Has(task.Said.Text, list)) && !Words.Has(task.Said.Text, "instead");

    // "The last one" to the question for an order asks for no list of orders.
    private static Heard LastOne(Heard heard, string about) =>
        about == OrderFinder.About && Words.Is(heard.All.Text, "lastOne") ? heard with { Tasks = [] } : heard;

    // Whoever types what is on a button has pressed it.
    private static Heard Chosen(Heard heard, string about, string[] answers)
    {
        var said = PlainText.Of(heard.All.Text).Trim();
        var place = heard.Choice is null && about != Confirm.About && said.Length > 0
            ? Array.FindIndex(answers, answer => PlainText.Of(answer).Trim() == said) : -1;
        return place < 0 ? heard : heard with { Choice = answers[place - (place % 2)], Tasks = [] };
    }

    // "No wait, the one in size L" under a summary corrects it.
    private static Heard Corrected(Heard heard, string about) =>
        about != Confirm.About || !Words.Begins(heard.All.Text, "takesBack") || Array.Exists(Verbs, list => Words.Has(heard.All.Text, list))
        ? heard : heard with
        {
            Tasks = [.. heard.Tasks.Where(task => task.Task.Intent is not (Intents.ExchangeItems or Intents.ChangeItems
            or Intents.ReturnItems))]
        };

    // "Juste l'appareil" under a summary, or to the question for items, asks about no device.
    private static Heard WithoutDevices(Heard heard, string about) =>
        about is not (Confirm.About or ItemsReader.About) || heard.All.Text.AsSpan().IndexOfAny('?', '？') >= 0
            || SerialWords.Find(heard.All, isAsked: false).Serial is not null
        ? heard : heard with { Tasks = [.. heard.Tasks.Where(task => task.Task.Intent != Intents.DeviceInfo)] };

    // "Wait, the headphones I keep too" under a summary withdraws nothing that was done.
    private static Heard WithoutKeeping(Heard heard, string about) =>
        about != Confirm.About || Words.Has(heard.All.Text, "meansUndo") || !Terms.Of(heard.All.Text).Any(term => Terms.IsKnown(term.Text))
        ? heard : heard with { Tasks = [.. heard.Tasks.Where(task => task.Task.Intent != Intents.UndoRequest)] };

    // "Do it, but send the money to my PayPal" says more of what was shown, and asks for no report of a refund.
    private static Heard WithoutRefunds(Heard heard, string dialog, string about) =>
        about is Confirm.About or "edit" && dialog != nameof(OrderAddressDialog) ? heard with
        {
            Tasks = [.. heard.Tasks.Where(task => Array.IndexOf(OfMoney, task.Task.Intent) < 0 || !SaysWhereTo(task.Task))],
        } : heard;

    private static bool SaysWhereTo(ServiceTask task) =>
        task.Said is var said && PaymentWords.AreIn(said.Text) && (task.Intent == Intents.AskReturnPolicy || Words.Has(said.Text, "moneyTo"))
        && !said.EntitiesOf(EntityCategory.OrderNumber).Any() && (said.Text.AsSpan().IndexOfAny('?', '？') < 0 || Words.Has(said.Text, "instead"));

    // "The first one" in the middle of something else puts nothing into a cart.
    private static Heard WithoutShopping(Heard heard, string dialog) => Words.Has(heard.All.Text, "shopping") ? heard : heard with
    {
        Tasks = [.. heard.Tasks.Where(task => task.Kind.Dialog == dialog || task.Task.Intent is not (Intents.AddToCart or Intents.RemoveFromCart))],
    };
}
