using EcomBot.Bot.Storage;
using EcomBot.Dialogs.Ratings;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Desk;

/// <summary>Ratings in the bot's own tables, where the insight pages find them.</summary>
internal sealed class RatingTable(TurnWork work) : IRatings
{
    /// <inheritdoc/>
    public void Put(Rating rating) => work.Write(async (bot, cancellationToken) =>
    {
        if (await bot.Ratings.SingleOrDefaultAsync(row => row.Id == rating.Id, cancellationToken) is { } known)
        {
            (known.Stars, known.Word) = (rating.Stars, rating.Word);
            return;
        }
        bot.Ratings.Add(RowOf(rating));
    });

    private static RatingRow RowOf(Rating rating) => new()
    {
        Id = rating.Id,
        Channel = rating.Channel,
        Conversation = rating.Conversation,
        Customer = rating.Customer,
        Stars = rating.Stars,
        Word = rating.Word,
        Language = rating.Language,
        At = rating.At.ToUnixTimeMilliseconds(),
    };
}
