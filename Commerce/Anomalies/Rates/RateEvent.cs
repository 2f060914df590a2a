namespace EcomBot.Commerce.Anomalies.Rates;

/// <summary>One case of something that goes well or not, such as a parcel.</summary>
/// <param name="At">When it was known, in UTC.</param>
/// <param name="Slices">The parts of the shop that it belongs to.</param>
/// <param name="Failed">Whether it did not go well.</param>
/// <param name="Reason">Why it did not, by code, where it is known.</param>
internal sealed record RateEvent(DateTimeOffset At, IReadOnlyList<Slice> Slices, bool Failed, string? Reason = null)
{
    /// <summary>Gets whether it is a case of a part. Each is a case of every reason: it could have failed for it.</summary>
    public bool IsIn(Slice part) => part.Dimension is SliceDimension.Everything or SliceDimension.Reason || Slices.Contains(part);

    /// <summary>Gets whether it is a failure of a part.</summary>
    public bool IsFailureOf(Slice part) => Failed && IsIn(part) && (part.Dimension != SliceDimension.Reason || part.Value == Reason);
}
