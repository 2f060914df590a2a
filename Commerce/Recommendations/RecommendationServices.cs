using EcomBot.Commerce.Interactions;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Privacy;
using EcomBot.Commerce.Recommendations.Effects;
using EcomBot.Commerce.Recommendations.Models;
using EcomBot.Commerce.Recommendations.Pasts;
using EcomBot.Commerce.Recommendations.Training;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Commerce.Recommendations;

/// <summary>Adds what finds products for customers.</summary>
internal static class RecommendationServices
{
    public static IServiceCollection AddRecommendations(this IServiceCollection services) => services
        .AddScoped<IShopOperation<NoteInteractions, InteractionsNoted>, NoteInteractionsOperation>()
        .AddSingleton<ModelFile>()
        .AddSingleton<CurrentModel>()
        .AddScoped<PurchaseSource>()
        .AddScoped<CustomerPasts>()
        .AddScoped<ShopLog>()
        .AddScoped<ShopLearner>()
        .AddScoped<IRecommendationTraining>(scope => scope.GetRequiredService<ShopLearner>())
        .AddScoped<IPersonalData, RecommendationPersonalData>()
        .AddScoped<IRecommendationEffects, RecommendationEffects>()
        .AddScoped<Shelf>()
        .AddScoped<IRecommender, Recommender>();
}
