namespace EcomBot.Dialogs.Ratings;

/// <summary>What customers think of the service.</summary>
public interface IRatings
{
    /// <summary>Keeps a rating with the turn; one of the same id is replaced.</summary>
    void Put(Rating rating);
}

/// <summary>What a customer thinks of the service in a conversation.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Channel">The channel of the conversation.</param>
/// <param name="Conversation">The conversation on that channel.</param>
/// <param name="Customer">The customer; null when nobody was signed in.</param>
/// <param name="Stars">From 1, bad, to 5, good.</param>
/// <param name="Word">Why, in the customer's words, if they said so.</param>
/// <param name="Language">The language of the conversation.</param>
/// <param name="At">When, in UTC.</param>
public sealed record Rating(
    string Id, string Channel, string Conversation, string? Customer, int Stars, string? Word, string Language, DateTimeOffset At);
