using EcomBot.Dialogs.Languages;

namespace EcomBot.Dialogs.SignIn;

/// <summary>What the bot says while it finds out who the customer is.</summary>
internal static class SignInReplies
{
    /// <summary>Asks for what is still missing.</summary>
    public static string Ask(SignInDetails details) =>
        details.Name is { } name ? Texts.Say("SignIn.AskPostalCode", ("name", name))
        : details.PostalCode is not null ? Texts.Say("SignIn.AskName")
        : Texts.Say("SignIn.Ask");

    /// <summary>Says that an answer held nothing to go by.</summary>
    public static string NotUnderstood() => Texts.Say("SignIn.NotUnderstood");

    /// <summary>Says that nobody was found, and offers the other way.</summary>
    public static string Unknown(SignInDetails details) =>
        details.Email is { } email
            ? Texts.Say("SignIn.UnknownEmail", ("email", email))
            : Texts.Say("SignIn.UnknownName", ("name", details.Name!), ("postalCode", details.PostalCode!));

    /// <summary>Gives up kindly.</summary>
    public static string GaveUp() => Texts.Say("SignIn.GaveUp");

    /// <summary>Thanks the customer by name.</summary>
    public static string Done(SignedInCustomer customer) => Texts.Say("SignIn.Done", ("name", customer.FirstName));
}
