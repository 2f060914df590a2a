using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.SignIn;

/// <summary>What the bot says while it finds out who the customer is.</summary>
internal static class SignInReplies
{
    /// <summary>The id of the button for saying somebody else's details.</summary>
    public const string OtherDetails = "otherDetails";

    /// <summary>Asks for what is still missing, or says that nobody was found and offers another way.</summary>
    public static Activity Ask(SignInDraft draft) =>
        MessageFactory.Text(draft.Unknown is { } unknown && unknown == draft.Details ? Unknown(unknown) : Ask(draft.Details));

    /// <summary>Why the bot asks.</summary>
    public static string Why() => Texts.Say("SignIn.Why");

    /// <summary>Gives up kindly.</summary>
    public static Activity GaveUp() => MessageFactory.Text(Texts.Say("SignIn.GaveUp"));

    /// <summary>Thanks the customer by name.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="asks">Whether nothing else is to be done, so that the customer is asked what for.</param>
    /// <param name="helps">Whether to tell what can be asked for, since what was said was not understood.</param>
    public static Activity Done(SignedInCustomer customer, bool asks, bool helps)
    {
        var thanks = Texts.Say("SignIn.Done", ("name", customer.FirstName));
        return MessageFactory.Text(helps ? Texts.Together(thanks, Texts.Say("Greeting.Help")) : asks
            ? Texts.Together(thanks, Texts.Say("SignIn.WhatFor")) : thanks);
    }

    /// <summary>Says that the customer is known already.</summary>
    public static Activity Known(SignedInCustomer customer) => MessageFactory.Text(Texts.Say("SignIn.Known", ("name", customer.FirstName)));

    /// <summary>Says that a conversation is for one customer.</summary>
    public static string OneCustomer() => Texts.Say("SignIn.OneCustomer");

    /// <summary>The buttons under the question for a code.</summary>
    public static IReadOnlyList<Answer> CodeAnswers() => [new(OtherDetails, Texts.Say("SignIn.OtherDetails"))];

    private static string Ask(SignInDetails details) =>
        details.Name is { } name ? Texts.Say("SignIn.AskPostalCode", ("name", name))
        : details.PostalCode is not null ? Texts.Say("SignIn.AskName")
        : details.Phone is not null ? Texts.Say("SignIn.AskNameToPhone")
        : Texts.Say("SignIn.Ask");

    private static string Unknown(SignInDetails details) =>
        details.Email is { } email ? Texts.Say("SignIn.UnknownEmail", ("email", email))
        : details is { Name: { } name, PostalCode: { } code } ? Texts.Say("SignIn.UnknownName", ("name", name), ("postalCode", code))
        : Texts.Say("SignIn.UnknownPhone", ("phone", details.Phone!));
}
