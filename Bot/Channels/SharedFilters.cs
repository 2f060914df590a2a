namespace EcomBot.Bot.Channels;

/// <summary>Puts filters before endpoints that serve all requests: ASP.NET Core makes its own anew for each.</summary>
internal static class SharedFilters
{
    /// <summary>Adds a filter, made once of the application's services.</summary>
    public static RouteHandlerBuilder AddSharedFilter<TFilter>(this RouteHandlerBuilder endpoint) where TFilter : class, IEndpointFilter =>
        endpoint.AddEndpointFilterFactory(static (route, next) =>
        {
            var filter = ActivatorUtilities.CreateInstance<TFilter>(route.ApplicationServices);
            return call => filter.InvokeAsync(call, next);
        });
}
