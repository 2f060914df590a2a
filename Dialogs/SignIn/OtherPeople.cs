using EcomBot.Cognitive;
using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.SignIn;

/// <summary>Hears when a customer asks for what is somebody else's: "my wife's order", "what did bo@example.com order?".</summary>
public sealed class OtherPeople(CustomerSession session, ICustomerDirectory customers)
{
    private const int Near = 14;

    private static readonly string[] WithOwnAddress =
        [Intents.ChangeEmail, Intents.TalkToPerson, Intents.MarketingConsent, Intents.DeleteMyData, Intents.Complain];

    /// <summary>Whether a message asks for something of another customer.</summary>
    internal async Task<bool> AreMeantAsync(ITurnContext turnContext, Heard heard, CancellationToken cancellationToken) =>
        heard.Choice is null && (AreNamed(heard.All.Text) || await IsForeignAsync(turnContext, heard, cancellationToken));

    // The owner stands right beside what is theirs.
    private static bool AreNamed(string text) => Words.FindAll(text, "othersOwner") is { Count: > 0 } owners
        && Words.FindAll(text, "othersThing") is var things
        && owners.Any(owner => things.Any(thing => Math.Max(thing.Start.Value - owner.End.Value, owner.Start.Value - thing.End.Value) is >= 0 and <= Near));

    private async Task<bool> IsForeignAsync(ITurnContext turnContext, Heard heard, CancellationToken cancellationToken) =>
        heard.Tasks.Count > 0 && heard.All.First(EntityCategory.Email) is { } email
        && !heard.Tasks.Any(task => WithOwnAddress.Contains(task.Task.Intent))
        && await session.FindAsync(turnContext, cancellationToken) is { } known
        && await customers.FindAsync(new(known.Id), cancellationToken) is { } customer
        && !email.Equals(customer.Email, StringComparison.OrdinalIgnoreCase);
}
