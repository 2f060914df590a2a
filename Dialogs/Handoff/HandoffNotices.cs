using EcomBot.Dialogs.EmailProof;
using EcomBot.Dialogs.Languages;

namespace EcomBot.Dialogs.Handoff;

/// <summary>What customers read when a person comes and goes, and how tasks are called.</summary>
public static class HandoffNotices
{
    /// <summary>Says who is there now.</summary>
    /// <param name="language">The language of the conversation.</param>
    /// <param name="name">The person.</param>
    public static string Taken(string language, string name) => Speaking.In(language, () => Texts.Say("Handoff.Taken", ("name", name)));

    /// <summary>Says that the bot goes on.</summary>
    /// <param name="language">The language of the conversation.</param>
    /// <param name="name">The person who was there.</param>
    public static string GivenBack(string language, string name) => Speaking.In(language, () => Texts.Say("Handoff.GivenBack", ("name", name)));

    /// <summary>What a person answers by e-mail, with what the customer had asked.</summary>
    /// <param name="handoff">What the customer asked, and where they want the answer.</param>
    /// <param name="name">The person who answers.</param>
    /// <param name="text">The answer.</param>
    /// <exception cref="ArgumentException">The customer gave no address.</exception>
    public static EmailMessage Mail(HandoffCase handoff, string name, string text) => Speaking.In(handoff.Language, () =>
    {
        var to = handoff.Email ?? throw new ArgumentException("The customer gave no address.", nameof(handoff));
        var asked = handoff.Reason.Length > 0 ? Texts.Say("Handoff.MailReason", ("reason", handoff.Reason)) : null;
        return new EmailMessage(to, Texts.Say("Handoff.MailSubject"), string.Join("\n\n", new[] { text, name, asked }.OfType<string>())) { IsByPerson = true };
    });

    /// <summary>What a task is called in a language; its own id where it has no name.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="task">The id of the task's dialog.</param>
    public static string TaskIn(string language, string task) =>
        Speaking.In(language, () => Texts.Has($"Task.{task}") ? Texts.Say($"Task.{task}") : task);

    /// <summary>The working hours in a language.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="hours">The hours.</param>
    public static string HoursIn(string language, WorkingHours hours) => Speaking.In(language, () => hours.Text);
}
