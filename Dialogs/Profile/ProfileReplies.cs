using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Profile;

/// <summary>What the bot says about a customer's profile.</summary>
internal static class ProfileReplies
{
    // What may be asked for, by the list of words that asks for it; everything where none does.
    private static readonly (string List, Func<Customer, string, string> Line)[] Parts =
    [
        ("profilePayment", (customer, currency) => customer.PaymentMethods.Count == 0
            ? Texts.Say("Profile.NoPayment")
            : Texts.Say("Profile.Payment", ("methods", PaymentText.NamesOf(customer.PaymentMethods, currency)))),
        ("profileAddress", (customer, _) => Texts.Say("Profile.Address", ("address", customer.Address.ToString()))),
        ("profileEmail", (customer, _) => Texts.Say("Profile.Email", ("email", customer.Email))),
        ("profilePhone", (customer, _) => Texts.Say("Profile.Phone", ("phone", PhoneOf(customer)))),
    ];

    /// <summary>What was asked for of a profile.</summary>
    public static Activity Profile(Customer customer, string currency, string asked)
    {
        var wanted = Array.FindAll(Parts, part => Words.Has(asked, part.List));
        var lines = (wanted.Length > 0 ? wanted : [.. Parts]).Select(part => part.Line(customer, currency));
        return MessageFactory.Text(string.Join('\n', wanted.Length > 0 ? lines : lines.Prepend(Texts.Say("Profile.Name", ("name", customer.FullName)))));
    }

    /// <summary>What the address would be.</summary>
    public static Activity AddressSummary(CustomerEffect effect) => MessageFactory.Text(Texts.Say(
        "Profile.AddressSummary", ("to", effect.After.Address.ToString()), ("from", effect.Before.Address.ToString())));

    /// <summary>Says that the address is changed.</summary>
    public static Activity AddressDone(CustomerEffect effect) => MessageFactory.Text(Texts.Say("Profile.AddressDone", ("to", effect.After.Address.ToString())));

    /// <summary>Asks for the new phone number.</summary>
    public static Activity AskPhone(Customer? customer) => MessageFactory.Text(Texts.Say("Profile.AskPhone", ("phone", PhoneOf(customer))));

    /// <summary>What the phone number would be.</summary>
    public static Activity PhoneSummary(CustomerEffect effect) => MessageFactory.Text(Texts.Say(
        "Profile.PhoneSummary", ("to", PhoneOf(effect.After)), ("from", PhoneOf(effect.Before))));

    /// <summary>Says that the phone number is changed.</summary>
    public static Activity PhoneDone(CustomerEffect effect) => MessageFactory.Text(Texts.Say("Profile.PhoneDone", ("to", PhoneOf(effect.After))));

    /// <summary>Asks for the new e-mail address.</summary>
    public static Activity AskEmail(Customer? customer) => MessageFactory.Text(Texts.Say("Profile.AskEmail", ("email", customer?.Email ?? "–")));

    /// <summary>Says what is needed to change the e-mail address, where no codes can be sent.</summary>
    public static Activity CannotProve(string email) => MessageFactory.Text(
        Texts.Together(RefusalReplies.Say(new(RefusalRule.ProofNeeded, "", ("email", email))), Texts.Say("Profile.ProofByPerson")));

    /// <summary>What the e-mail address would be.</summary>
    public static Activity EmailSummary(CustomerEffect effect) => MessageFactory.Text(Texts.Say(
        "Profile.EmailSummary", ("to", effect.After.Email), ("from", effect.Before.Email)));

    /// <summary>Says that the e-mail address is changed.</summary>
    public static Activity EmailDone(CustomerEffect effect) => MessageFactory.Text(Texts.Say("Profile.EmailDone", ("to", effect.After.Email)));

    /// <summary>Asks whether offers may be sent.</summary>
    public static Activity AskConsent(Customer? customer) =>
        MessageFactory.Text(Texts.Say(customer?.MarketingOptIn == true ? "Profile.IsIn" : "Profile.IsOut"));

    /// <summary>Offers are welcome.</summary>
    public static string ConsentIn() => Texts.Say("Profile.In");

    /// <summary>Offers are not.</summary>
    public static string ConsentOut() => Texts.Say("Profile.Out");

    /// <summary>What would change about offers.</summary>
    public static Activity ConsentSummary(CustomerEffect effect) =>
        MessageFactory.Text(Texts.Say(effect.After.MarketingOptIn == true ? "Profile.InSummary" : "Profile.OutSummary"));

    /// <summary>Says what was changed about offers.</summary>
    public static Activity ConsentDone(CustomerEffect effect) =>
        MessageFactory.Text(Texts.Say(effect.After.MarketingOptIn == true ? "Profile.InDone" : "Profile.OutDone"));

    private static string PhoneOf(Customer? customer) => customer?.Phone is { Length: > 0 } phone ? phone : Texts.Say("Profile.NoPhone");
}
