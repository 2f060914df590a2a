using System.Text.Json;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Privacy;
using EcomBot.Commerce.Recommendations.Models;

namespace EcomBot.Commerce.Recommendations;

/// <summary>
/// What the shop concludes about a customer. It keeps no profile: what it learns are sums over all customers, and what a customer
/// may like is worked out when it is asked for. An export shows just that; an erasure has the sums made anew without the customer.
/// </summary>
internal sealed class RecommendationPersonalData(IRecommender recommender, CurrentModel current) : IPersonalData
{
    private const int Shown = 10;

    /// <inheritdoc/>
    public string Name => "recommendations";

    /// <inheritdoc/>
    public async Task WriteAsync(CustomerId customer, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        json.WriteStartArray();
        foreach (var one in await recommender.RecommendAsync(new() { Customer = customer, Count = Shown }, cancellationToken))
        {
            json.WriteStartObject();
            json.WriteString("product", one.Product.Id.Value);
            json.WriteNumber("score", Math.Round(one.Score, 4));
            json.WriteString("reason", one.Reason.Kind.ToString());
            json.WriteString("about", one.Reason.About?.Id.Value ?? one.Reason.Category);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public Task EraseAsync(CustomerId customer, CustomerId erased, CancellationToken cancellationToken)
    {
        current.Outdate();
        return Task.CompletedTask;
    }
}
