using EcomBot.Bot.Turns;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Registers the bot's own Direct Line.</summary>
internal static class DirectLineServices
{
    /// <summary>Adds the Direct Line and says which origins may call it.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptionsWithValidateOnStart<DirectLineOptions, DirectLineOptionsValidator>()
            .Bind(configuration.GetSection(DirectLineOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true);
        services.AddCors();
        services.AddSingleton<IConfigureOptions<CorsOptions>, DirectLineCors>();
        return services
            .AddSingleton<ConversationSignals>()
            .AddHostedService<SignalRelay>()
            .AddSingleton<DirectLineAuthentication>()
            .AddSingleton<DirectLineConversations>()
            .AddSingleton<DirectLineLog>()
            .AddSingleton<DirectLineOrigins>()
            .AddSingleton<DirectLineRates>()
            .AddSingleton<DirectLineStream>()
            .AddSingleton<DirectLineTokens>()
            .AddSingleton<CustomerTokens>()
            .AddSingleton<DirectLineTurns>()
            .AddSingleton<DirectLineUploads>()
            .AddSingleton<ITurnChannel, DirectLineChannel>()
            .AddSingleton(provider => new DirectLineAdapter(new(() => provider.GetRequiredService<Transcripts>()))
            {
                OnTurnError = provider.GetRequiredService<TurnErrorHandler>().HandleAsync,
            });
    }

    /// <summary>Lets browsers of the allowed origins call, and only callers with a token or the secret through.</summary>
    public static void UseDirectLine(this IApplicationBuilder app)
    {
        app.UseWebSockets();
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(DirectLineEndpoints.Root),
            line => line.UseCors(DirectLineEndpoints.Cors).UseMiddleware<DirectLineAuthentication>());
    }

    private sealed class DirectLineCors(IOptions<DirectLineOptions> line) : IConfigureOptions<CorsOptions>
    {
        public void Configure(CorsOptions options) => options.AddPolicy(
            DirectLineEndpoints.Cors,
            policy => policy.WithOrigins(line.Value.AllowedOrigins)
                .WithMethods("GET", "POST", "OPTIONS")
                .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
                .WithExposedHeaders("retry-after"));
    }
}
