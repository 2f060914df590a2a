namespace EcomBot.Dialogs.SignIn;

/// <summary>Who the customer of a conversation is, once that is proved.</summary>
/// <param name="Id">The shop's id of the customer.</param>
/// <param name="FirstName">What to call them.</param>
public sealed record SignedInCustomer(string Id, string FirstName);
