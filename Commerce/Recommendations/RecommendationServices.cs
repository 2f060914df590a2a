using EcomBot.Commerce.Interactions;
using EcomBot.Commerce.Operations;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Commerce.Recommendations;

/// <summary>Adds what finds products for customers.</summary>
internal static class RecommendationServices
{
    public static IServiceCollection AddRecommendations(this IServiceCollection services) => services
        .AddScoped<IShopOperation<NoteInteractions, InteractionsNoted>, NoteInteractionsOperation>()
        .AddScoped<Shelf>()
        .AddScoped<IRecommender, Recommender>();
}
