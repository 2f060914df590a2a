using EcomBot.Commerce.Privacy;
using EcomBot.Dialogs.DataDeletion;
using EcomBot.Dialogs.Handoff;
using EcomBot.Dialogs.Ratings;

namespace EcomBot.Bot.Desk;

/// <summary>Registers what customers leave for the people of the shop.</summary>
internal static class DeskServices
{
    /// <summary>Adds hand-offs, ratings and erasures in the bot's own tables.</summary>
    public static IServiceCollection AddDesk(this IServiceCollection services) => services
        .AddScoped<IHandoffDesk, HandoffTable>()
        .AddScoped<IRatings, RatingTable>()
        .AddScoped<IErasures, Erasures>()
        .AddScoped<IPersonalData, DeskData>()
        .AddHostedService<ErasureClerk>();
}
