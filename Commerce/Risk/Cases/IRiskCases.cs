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

    /// <summary>Gets a customer's latest cases, newest first.</summary>
    /// <param name="customer">Whose.</param>
    /// <param name="count">How many at most, at least 1.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<RiskCase>> OfCustomerAsync(CustomerId customer, int count, CancellationToken cancellationToken);
}
