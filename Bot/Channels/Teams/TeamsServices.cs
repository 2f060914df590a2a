using EcomBot.Bot.Channels.Teams.Cards;
using EcomBot.Bot.Channels.Teams.Photos;
using EcomBot.Bot.Channels.Teams.Search;
using EcomBot.Bot.Turns;

namespace EcomBot.Bot.Channels.Teams;

/// <summary>Registers Microsoft Teams, which comes through Azure Bot Service.</summary>
internal static class TeamsServices
{
    /// <summary>Adds what Teams has beside messages.</summary>
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptionsWithValidateOnStart<TeamsOptions, TeamsOptionsValidator>()
            .Bind(configuration.GetSection(TeamsOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true);
        return services
            .AddSingleton<Microsoft.Bot.Builder.IMiddleware, SaidByInvoke>()
            .AddScoped<ITurnStep, TeamsTurn>()
            .AddScoped<TeamsEvents>()
            .AddScoped<TeamsPersons>()
            .AddScoped<HeardMessages>()
            .AddScoped<ShopSearch>()
            .AddScoped<PhotoForm>()
            .AddSingleton<PhotoTickets>()
            .AddSingleton<PhotoPage>()
            .AddScoped<CardVerbs>()
            .AddScoped<ICardVerb, AnswerVerb>();
    }

    /// <summary>Maps the page for photos.</summary>
    public static void MapTeams(this IEndpointRouteBuilder app)
    {
        app.MapGet(PhotoPage.Path, (HttpContext context, PhotoPage page, CancellationToken cancellationToken) => page.ShowAsync(context, cancellationToken));
        app.MapPost(PhotoPage.Path, (HttpContext context, PhotoPage page, CancellationToken cancellationToken) => page.TakeAsync(context, cancellationToken))
            .AddSharedFilter<TurnGate>();
    }
}
