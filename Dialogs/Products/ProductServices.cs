using EcomBot.Dialogs.Carts;
using EcomBot.Dialogs.Devices;
using EcomBot.Dialogs.Questions;
using EcomBot.Dialogs.Recommending;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Dialogs.Products;

/// <summary>Registers what the tasks around products share.</summary>
internal static class ProductServices
{
    /// <summary>Adds it to the scope of a turn; what only some turns need is made in those.</summary>
    public static IServiceCollection AddProducts(this IServiceCollection services) => services
        .AddScoped<ProductNames>()
        .AddScoped<ProductReader>()
        .AddScoped<ProductFinder>()
        .AddScoped<ProductSearch>()
        .AddScoped<ProductShow>()
        .AddScoped<ProductFollowUp>()
        .AddScoped<Func<ProductFollowUp>>(turn => turn.GetRequiredService<ProductFollowUp>)
        .AddScoped<InterestNotes>()
        .AddScoped<NextNeeds>()
        .AddScoped<Func<NextNeeds>>(turn => turn.GetRequiredService<NextNeeds>)
        .AddScoped<CartKeeper>()
        .AddScoped<CartFiller>()
        .AddScoped<CartWishReader>()
        .AddScoped<FaqAnswers>()
        .AddScoped<FaqSubjects>()
        .AddScoped<RuleAnswers>()
        .AddScoped<NearestCentres>();
}
