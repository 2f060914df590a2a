using System.Globalization;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Handoff;

/// <summary>What the bot says when it hands a conversation over.</summary>
internal static class HandoffReplies
{
    /// <summary>The id of the button for who would rather tell the person.</summary>
    public const string Anything = "anything";

    /// <summary>The id of the button for who wants no answer by e-mail.</summary>
    public const string NoEmail = "noEmail";

    /// <summary>Asks what it is about.</summary>
    public static Ask AskReason() => new("reason", MessageFactory.Text(Texts.Say("Handoff.AskReason")), [new(Anything, Texts.Say("Handoff.Anything"))]);

    /// <summary>Says that nobody is there now, and asks for an address to answer to.</summary>
    public static Ask AskEmail(WorkingHours hours) =>
        new("email", MessageFactory.Text(Texts.Say("Handoff.AskEmail", ("hours", hours.Text))), [new(NoEmail, Texts.Say("Handoff.NoEmail"))]);

    /// <summary>Says that a person comes, and how many customers come before.</summary>
    public static Activity Waiting(int before) => MessageFactory.Text(before == 0
        ? Texts.Say("Handoff.WaitingFirst") : Texts.Say("Handoff.Waiting", ("count", before.ToString(CultureInfo.CurrentCulture))));

    /// <summary>Says that a person has been asked for already.</summary>
    public static Activity WaitingAlready() => MessageFactory.Text(Texts.Say("Handoff.WaitingAlready"));

    /// <summary>Says that somebody will answer by e-mail.</summary>
    public static Activity WillWrite(string email, WorkingHours hours) =>
        MessageFactory.Text(Texts.Say("Handoff.WillWrite", ("email", email), ("hours", hours.Text)));

    /// <summary>Says when somebody is there again.</summary>
    public static Activity ComeBack(WorkingHours hours) => MessageFactory.Text(Texts.Say("Handoff.ComeBack", ("hours", hours.Text)));
}
