using EcomBot.Dialogs.Languages;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Greeting;

/// <summary>What the bot says at the beginning, when it is at a loss, and when something broke.</summary>
public static class GreetingReplies
{
    /// <summary>Greets somebody who joined and shows what to ask for.</summary>
    public static IMessageActivity Welcome() => WithTasks(Texts.Say("Greeting.Welcome"));

    /// <summary>Says what the bot can do.</summary>
    public static IMessageActivity Help() => WithTasks(Texts.Say("Greeting.Help"));

    /// <summary>Answers a thank you.</summary>
    public static IMessageActivity YouAreWelcome() => MessageFactory.Text(Texts.Say("Greeting.Thanks"));

    /// <summary>Answers a goodbye.</summary>
    public static IMessageActivity Goodbye() => MessageFactory.Text(Texts.Say("Greeting.Goodbye"));

    /// <summary>Apologises for a turn that failed.</summary>
    public static IMessageActivity Apology() => MessageFactory.Text(Texts.Say("Greeting.Apology"));

    /// <summary>Asks a customer to come again, in one sentence, when too many write at once.</summary>
    public static string Busy() => Texts.Say("Greeting.Busy");

    private static IMessageActivity WithTasks(string text) =>
        MessageFactory.SuggestedActions(
            [Texts.Say("Greeting.FindOrder"), Texts.Say("Greeting.Return"), Texts.Say("Greeting.FindProduct")], text, ssml: null,
                inputHint: InputHints.ExpectingInput);
}
