using System.Text.Json.Serialization;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;

namespace EcomBot.Commerce.Risk.Cases;

/// <summary>A request of a customer with how likely misuse is, and what became of it.</summary>
public sealed record RiskCase : IKeyedRecord
{
    /// <summary>Gets its name.</summary>
    public required CaseId Id { get; init; }

    /// <summary>Gets who asked.</summary>
    public required CustomerId Customer { get; init; }

    /// <summary>Gets for which order.</summary>
    public required OrderNumber Order { get; init; }

    /// <summary>Gets what was asked for.</summary>
    public required RiskKind Kind { get; init; }

    /// <summary>Gets when, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Gets how likely misuse is, from 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>Gets all that was looked at, what speaks for misuse most first.</summary>
    public required IReadOnlyList<RiskReason> Reasons { get; init; }

    /// <summary>Gets what became of it.</summary>
    public required RiskCaseStatus Status { get; init; }

    /// <summary>Gets when a person decided; null while nobody has.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Gets what the person wrote about it, for the shop alone.</summary>
    public string? Note { get; init; }

    /// <summary>Gets the name of the request that waits, such as <c>ReturnItems</c>; null where nothing does.</summary>
    public string? Operation { get; init; }

    /// <summary>Gets the request that waits, as JSON.</summary>
    public string? Request { get; init; }

    internal int Version { get; init; }

    RecordKey IKeyedRecord.Key => KeyOf(Id);

    CustomerId? IKeyedRecord.Person => Customer;

    internal static RecordKey KeyOf(CaseId id) => new(nameof(RiskCase), id.Value);

    /// <summary>Gets what the customer may hear of it while it is checked.</summary>
    internal HeldCase ToHeld() => new(Id, Kind, [.. Reasons.Where(reason => reason.Effect > 0)]);
}

/// <summary>What became of a request.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RiskCaseStatus>))]
public enum RiskCaseStatus
{
    /// <summary>It was done at once.</summary>
    Passed,

    /// <summary>It waits for a person.</summary>
    Held,

    /// <summary>A person let it be done.</summary>
    Approved,

    /// <summary>A person said no.</summary>
    Refused,
}

/// <summary>Says that a request waits for a person: nothing is done yet, and nothing is refused.</summary>
/// <param name="Id">The case, for the desk.</param>
/// <param name="Kind">What was asked for.</param>
/// <param name="Reasons">Why it is checked, the strongest first; for wording, not for showing as they are.</param>
public sealed record HeldCase(CaseId Id, RiskKind Kind, IReadOnlyList<RiskReason> Reasons);
