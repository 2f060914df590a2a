using EcomBot.Dialogs.Languages;

namespace EcomBot.Dialogs.Greeting;

/// <summary>What stands in a channel's menu and before the first message, and what is said about accounts that are linked.</summary>
public static class MenuReplies
{
    /// <summary>Says in a line what the bot is for.</summary>
    public static string Greeting() => Texts.Say("Menu.Greeting");

    /// <summary>What customers may say by pressing, the most frequent first.</summary>
    public static IReadOnlyList<string> Questions() =>
        [Texts.Say("Menu.FindOrder"), Texts.Say("Menu.Return"), Texts.Say("Menu.Cancel"), Texts.Say("Menu.Person")];

    /// <summary>The button that opens the shop's sign-in page.</summary>
    public static string SignIn() => Texts.Say("Menu.SignIn");

    /// <summary>Offers the shop's sign-in page.</summary>
    public static string SignInOffer() => Texts.Say("Menu.SignInOffer");

    /// <summary>Thanks for signing in.</summary>
    public static string Linked(string firstName) => Texts.Say("Menu.Linked", ("name", firstName));

    /// <summary>Says that the customer is signed out.</summary>
    public static string Unlinked() => Texts.Say("Menu.Unlinked");

    /// <summary>Says that signing in did not work.</summary>
    public static string NotLinked() => Texts.Say("Menu.NotLinked");
}
