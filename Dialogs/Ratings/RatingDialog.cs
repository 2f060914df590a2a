using System.Globalization;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Ratings;

/// <summary>Takes what a customer thinks of the service: stars, and a word if they like.</summary>
public sealed class RatingDialog(TaskDesk desk, IRatings ratings, TimeProvider time) : TaskDialog<RatingDraft>(nameof(RatingDialog), desk)
{
    private const int LongestWord = 1000;

    /// <inheritdoc/>
    protected override bool IsForCustomers => false;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Accepts => [Intents.Complain, Intents.Insult];

    /// <inheritdoc/>
    protected override Task<RatingDraft> ReadAsync(RatingDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.Choice == RatingReplies.NoWord ? draft with { HasWord = true }
        : RatingReplies.StarsOf(turn.Choice) is { } pressed ? draft with { Stars = pressed }
        : turn.Asked == "word" && said.Text.Length > 0 && !Words.Is(said.Text, "stop")
            ? draft with { HasWord = true, Word = Words.Is(said.Text, "no") ? null : said.Text }
        : StarsText.Read(said.Text) is { } stars ? draft with { Stars = stars }
        : draft);

    /// <inheritdoc/>
    protected override Task<TaskMove> NextAsync(RatingDraft draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        turn.Memory.OfferOnce(Offer);
        if (draft.Stars is not { } stars)
        {
            return Task.FromResult<TaskMove>(RatingReplies.AskStars());
        }
        ratings.Put(Of(stars, draft.Word, turn));
        return Task.FromResult<TaskMove>(draft.HasWord ? new Tell(RatingReplies.Done()) : RatingReplies.AskWord(stars));
    }

    /// <summary>What the offer to rate is called among those made once a conversation.</summary>
    internal const string Offer = "rating";

    private Rating Of(int stars, string? word, TaskTurn turn) => new(
        turn.Operation.Value, turn.Context.Activity.ChannelId ?? "", turn.Context.Activity.Conversation?.Id ?? "", turn.SignedIn?.Value, stars,
        word?.Length > LongestWord ? word[..LongestWord] : word, CultureInfo.CurrentUICulture.Name, time.GetUtcNow());
}

/// <summary>What is known of a rating.</summary>
public sealed record RatingDraft
{
    /// <summary>From 1 to 5.</summary>
    public int? Stars { get; init; }

    /// <summary>Whether the customer was asked for a word and answered.</summary>
    public bool HasWord { get; init; }

    /// <summary>The word.</summary>
    public string? Word { get; init; }
}
