using EcomBot.Commerce.Customers;

namespace EcomBot.Commerce.Risk.Cases;

/// <summary>The requests that were scored, for the shop's own staff.</summary>
public interface IRiskCases
{
    /// <summary>Gets the cases that wait for a person, the longest waiting first.</summary>
    /// <param name="count">How many at most, at least 1.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<RiskCase>> HeldAsync(int count, CancellationToken cancellationToken);

    /// <summary>Gets a case; null when there is none of that name.</summary>
    Task<RiskCase?> FindAsync(CaseId id, CancellationToken cancellationToken);

    /// <summary>Gets how many requests of each kind were scored in a time, by what became of them.</summary>
    /// <param name="from">From when on.</param>
    /// <param name="to">Until before when.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<RiskCount>> CountAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken);

    /// <summary>Gets a customer's latest cases, newest first.</summary>
    /// <param name="customer">Whose.</param>
    /// <param name="count">How many at most, at least 1.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<RiskCase>> OfCustomerAsync(CustomerId customer, int count, CancellationToken cancellationToken);
}
