using EcomBot.Bot.Catalogue;
using EcomBot.Bot.Channels.BotFramework;
using EcomBot.Bot.Channels.DirectLine;
using EcomBot.Bot.Channels.Rendering;
using EcomBot.Bot.Channels.WebPage;
using EcomBot.Bot.CheckOuts;
using EcomBot.Cognitive;
using EcomBot.Bot.Commands;
using EcomBot.Commerce;
using EcomBot.Dialogs;
using EcomBot.Bot.Startup;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Turns;

return await StartupGuard.RunAsync(async () =>
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = Settings.On(args),
        ContentRootPath = File.Exists("appsettings.json") ? Environment.CurrentDirectory : AppContext.BaseDirectory,
    });
    var shop = builder.Configuration.Read<CommerceOptions>(CommerceOptions.Section);
    builder.Services.AddCommerce(shop);
    builder.Services.AddCognitive(builder.Configuration.GetSection("Cognitive"));
    builder.Services.AddDialogs();
    builder.Services.AddStorage(shop);
    builder.Services.AddCatalogue(builder.Configuration);
    builder.Services.AddTurns(builder.Configuration);
    builder.Services.AddRendering();
    builder.Services.AddDirectLine(builder.Configuration);
    builder.Services.AddBotFramework();
    builder.Services.AddStartup();

    var app = builder.Build();
    app.UseDirectLine();
    app.UseChatPage();
    app.MapBotFramework();
    app.MapDirectLine();
    app.MapChatPage();
    app.MapCheckOutPage();
    return await app.RunCommandAsync(args);
});
