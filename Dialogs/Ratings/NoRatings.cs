namespace EcomBot.Dialogs.Ratings;

/// <summary>Keeps nothing, where the host has no place for ratings.</summary>
internal sealed class NoRatings : IRatings
{
    /// <inheritdoc/>
    public void Put(Rating rating)
    {
    }
}
