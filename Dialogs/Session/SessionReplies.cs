using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Session;

/// <summary>What the bot says about the conversation as a whole.</summary>
internal static class SessionReplies
{
    /// <summary>The id of the button that goes on where the conversation was.</summary>
    public const string GoOn = "goOn";

    /// <summary>The id of the button that starts again.</summary>
    public const string StartAgain = "startAgain";

    // What the id of a button begins with that begins a task.
    private const string Task = "task:";

    /// <summary>Asks after a long silence whether to go on.</summary>
    public static Activity AskToGoOn(ServiceMemory memory) => Buttons.With(
        MessageFactory.Text(memory.Current is { } task ? Texts.Say("Session.AskToGoOn", ("task", TaskReplies.NameOf(task)))
            : Texts.Say("Session.AskToGoOnAnyway")),
        [new(GoOn, Texts.Say("Session.GoOn")), new(StartAgain, Texts.Say("Session.StartAgain"))], memory);

    /// <summary>Says that a button holds no longer.</summary>
    public static string Expired() => Texts.Say("Session.Expired");

    /// <summary>Says that a button holds no longer, and offers its task afresh.</summary>
    public static Activity ExpiredFor(string dialog, ServiceMemory memory) =>
        Buttons.With(MessageFactory.Text(Texts.Say("Session.ExpiredFor")), [For(dialog)], memory);

    /// <summary>Says that the bot has changed meanwhile.</summary>
    public static string NewBuild(ServiceTask? task) =>
        task is null ? Texts.Say("Session.NewBuild") : Texts.Say("Session.NewBuildFor", ("task", TaskReplies.NameOf(task)));

    /// <summary>Offers a person while a task is under way.</summary>
    public static string OfferPerson() => Texts.Say("Session.OfferPerson");

    /// <summary>Offers a person.</summary>
    public static Activity OfferPerson(string dialog, ServiceMemory memory) =>
        Buttons.With(MessageFactory.Text(Texts.Say("Session.OfferPerson")), [For(dialog)], memory);

    /// <summary>Says that a task which waited is dropped.</summary>
    public static string Dropped(ServiceTask task) => Texts.Say("Session.DroppedTask", ("task", TaskReplies.NameOf(task)));

    /// <summary>The task that a button begins; null for other buttons.</summary>
    public static string? TaskOf(string? choice) => choice?.StartsWith(Task, StringComparison.Ordinal) == true ? choice[Task.Length..] : null;

    private static Answer For(string dialog)
    {
        var name = Texts.Say($"Task.{dialog}");
        return new($"{Task}{dialog}", char.ToUpper(name[0], System.Globalization.CultureInfo.CurrentCulture) + name[1..]);
    }
}
