namespace EcomBot.Dialogs.Audience;

/// <summary>Where a customer who writes among others reaches the bot alone; a channel that knows puts it into the turn's state.</summary>
/// <param name="Link">The address that opens the chat.</param>
public sealed record PersonalChat(string Link);
