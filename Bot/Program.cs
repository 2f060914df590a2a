using EcomBot.Bot.Agents;
using EcomBot.Bot.Agents.Chatwoot;
using EcomBot.Bot.Catalogue;
using EcomBot.Bot.Channels;
using EcomBot.Bot.Channels.BotFramework;
using EcomBot.Bot.Channels.DirectLine;
using EcomBot.Bot.Channels.Messenger;
using EcomBot.Bot.Channels.Rendering;
using EcomBot.Bot.Channels.Teams;
using EcomBot.Bot.Channels.WebPage;
using EcomBot.Bot.CheckOuts;
using EcomBot.Cognitive;
using EcomBot.Bot.Commands;
using EcomBot.Bot.Desk;
using EcomBot.Bot.Emails;
using EcomBot.Commerce;
using EcomBot.Dialogs;
using EcomBot.Bot.Health;
using EcomBot.Bot.Insights;
using EcomBot.Bot.Insights.Pages;
using EcomBot.Bot.Proactive;
using EcomBot.Bot.Proactive.Events;
using EcomBot.Bot.Recommendations;
using EcomBot.Bot.Startup;
using EcomBot.Bot.SignIn;
using EcomBot.Bot.Staff;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Turns;
using EcomBot.Bot.Web;

namespace EcomBot.Bot;

/// <summary>The bot: what it is made of, and its command line.</summary>
internal static class Program
{
    /// <summary>Runs the bot or one of its commands.</summary>
    public static Task<int> Main(string[] args) => StartupGuard.RunAsync(() => Build(args).RunCommandAsync(args, Build));

    /// <summary>Makes a host of the bot from settings.</summary>
    /// <param name="settings">As on the command line.</param>
    /// <param name="replace">Puts services in the place of the bot's own, for conversations that are played.</param>
    public static WebApplication Build(string[] settings, Action<IServiceCollection>? replace = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = Settings.On(settings),
            ContentRootPath = File.Exists("appsettings.json") ? Environment.CurrentDirectory : AppContext.BaseDirectory,
        });
        var shop = builder.Configuration.Read<CommerceOptions>(CommerceOptions.Section);
        builder.Services.AddCommerce(shop);
        builder.Services.AddCognitive(builder.Configuration.GetSection(CognitiveRegistration.Section));
        builder.Services.AddDialogs().AddDialogSettings(builder.Configuration);
        builder.Services.AddStorage(shop);
        builder.Services.AddWeb(builder.Configuration);
        builder.Services.AddStaff(builder.Configuration);
        builder.Services.AddEmails(builder.Configuration);
        builder.Services.AddDesk();
        builder.Services.AddSignIn(builder.Configuration);
        builder.Services.AddCatalogue(builder.Configuration);
        builder.Services.AddRecommendationTraining();
        builder.Services.AddTurns(builder.Configuration);
        builder.Services.AddInsights(builder.Configuration);
        builder.Services.AddChannels();
        builder.Services.AddRendering();
        builder.Services.AddDirectLine(builder.Configuration);
        builder.Services.AddChatPage(builder.Configuration);
        builder.Services.AddMessenger(builder.Configuration);
        builder.Services.AddTeams(builder.Configuration);
        builder.Services.AddBotFramework();
        builder.Services.AddAgents(builder.Configuration);
        builder.Services.AddProactive(builder.Configuration);
        builder.Services.AddHealth(builder.Configuration);
        builder.Services.AddStartup();
        replace?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseProxies();
        app.UseComeAgain();
        app.UseRouting();
        app.UseStaff();
        app.UseDirectLine();
        app.UseChatPage();
        app.MapBotFramework();
        app.MapTeams();
        app.MapDirectLine();
        app.MapMessenger();
        app.MapChatPage();
        app.MapCheckOutPage();
        app.MapStaff();
        app.MapDesk();
        app.MapEvents();
        app.MapInsights();
        app.MapChatwoot();
        app.MapHealth();
        return app;
    }
}
