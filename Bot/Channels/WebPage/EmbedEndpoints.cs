using EcomBot.Bot.Channels.DirectLine;
using EcomBot.Dialogs.Greeting;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Channels.WebPage;

/// <summary>What a page of the shop needs to show the chat: one script, and what it is to look like.</summary>
internal static class EmbedEndpoints
{
    private const string SettingsPath = "/embed/settings";

    /// <summary>Lets pages of the allowed origins ask.</summary>
    public static void UseEmbed(this IApplicationBuilder app) =>
        app.UseWhen(context => context.Request.Path.StartsWithSegments(SettingsPath), settings => settings.UseCors(DirectLineEndpoints.Cors));

    /// <summary>Maps <c>/embed.js</c> and the settings that it asks for from pages of the allowed origins.</summary>
    public static void MapEmbed(this IEndpointRouteBuilder app)
    {
        app.MapGet("/embed.js", Script);
        app.MapGet(SettingsPath, Settings).RequireCors(DirectLineEndpoints.Cors);
    }

    private static IResult Script(HttpResponse response)
    {
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "public, max-age=3600";
        return Results.File(Path.Combine(ChatPageHtml.Folder, "embed.js"), "text/javascript; charset=utf-8");
    }

    private static IResult Settings(HttpRequest request, DirectLineOrigins origins, ChatPageHtml page, IOptions<ChatPageOptions> options)
    {
        if (origins.Refusal(request) is { } refusal)
        {
            return refusal;
        }
        var language = page.LanguageOf(request);
        var texts = ChatPageTexts.In(language);
        return Results.Ok(new EmbedSettings(
            language, page.TitleIn(language), texts.Open, texts.Close, Colours.Of(options.Value.Accent), Colours.Of(options.Value.AccentDark)));
    }

    private sealed record EmbedSettings(string Language, string Title, string Open, string Close, Colours Light, Colours Dark);

    private sealed record Colours(string Accent, string OnAccent)
    {
        public static Colours Of(string accent) => new(accent, Palette.ReadableOn(accent));
    }
}
