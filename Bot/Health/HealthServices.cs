using System.Net;
using EcomBot.Bot.Turns;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;

namespace EcomBot.Bot.Health;

/// <summary>How the bot is doing: <c>/health/live</c>, <c>/health/ready</c> and <c>/metrics</c>.</summary>
internal static class HealthServices
{
    private const string Ready = "ready";
    private const string Understanding = "EcomBot.Cognitive";

    /// <summary>Adds the checks and the figures; they are sent by OTLP as well where an address is set.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(HealthOptions.Section);
        services.AddOptionsWithValidateOnStart<HealthOptions, HealthOptionsValidator>()
            .Bind(section, binder => binder.ErrorOnUnknownConfiguration = true);
        services.AddSingleton<MetricsPage>().AddHostedService(provider => provider.GetRequiredService<MetricsPage>());
        services.AddHostedService<ProcessFigures>();
        services.AddHealthChecks().AddCheck<Readiness>(Ready, HealthStatus.Unhealthy, [Ready]);
        if (section[nameof(HealthOptions.Otlp)] is { Length: > 0 } address)
        {
            services.AddOpenTelemetry().WithMetrics(metrics => metrics
                .AddMeter(TurnMetrics.Meter, Understanding).AddOtlpExporter(otlp => otlp.Endpoint = new Uri(address)));
        }
        return services;
    }

    /// <summary>Maps the pages.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains(Ready) });
        app.MapGet("/metrics", Tell);
    }

    private static IResult Tell(HttpContext context, MetricsPage page, IOptions<HealthOptions> options) =>
        options.Value.OpenMetrics || context.Connection.RemoteIpAddress is not { } caller || IPAddress.IsLoopback(caller)
            ? Results.Text(page.Print(), "text/plain; version=0.0.4; charset=utf-8")
            : Results.NotFound();
}
