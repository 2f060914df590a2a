using EcomBot.Bot.Agents.Held;
using EcomBot.Bot.Agents.Pages;
using EcomBot.Bot.Staff;

namespace EcomBot.Bot.Agents;

/// <summary>Maps the desk.</summary>
internal static class AgentEndpoints
{
    /// <summary>Maps <c>/desk</c> and all below it, for agents.</summary>
    public static void MapDesk(this IEndpointRouteBuilder app)
    {
        var desk = app.MapStaffPages("/desk", StaffPolicies.Agent);
        desk.MapGet("/", DeskPage.ListAsync);
        desk.MapGet("/queue", DeskPage.QueueAsync);
        desk.MapGet("/events", DeskEvents.Stream);
        desk.MapGet("/talks/{id}", DeskPage.ShowAsync);
        desk.MapGet("/talks/{id}/lines", DeskPage.LinesAsync);
        desk.MapPost("/talks/{id}/take",
            (string id, StaffMember who, HttpContext context, TalkActs acts, CancellationToken token) => acts.TakeAsync(id, who, context, token));
        desk.MapPost("/talks/{id}/say",
            (string id, StaffMember who, HttpContext context, TalkActs acts, CancellationToken token) => acts.SayAsync(id, who, context, token));
        desk.MapPost("/talks/{id}/mail",
            (string id, StaffMember who, HttpContext context, TalkActs acts, CancellationToken token) => acts.MailAsync(id, who, context, token));
        desk.MapPost("/talks/{id}/note",
            (string id, StaffMember who, HttpContext context, TalkActs acts, CancellationToken token) => acts.NoteAsync(id, who, context, token));
        desk.MapPost("/talks/{id}/give-back",
            (string id, StaffMember who, HttpContext context, TalkActs acts, CancellationToken token) => acts.GiveBackAsync(id, who, context, token));
        desk.MapPost("/talks/{id}/close",
            (string id, StaffMember who, HttpContext context, TalkActs acts, CancellationToken token) => acts.CloseAsync(id, who, context, token));
        desk.MapPost("/talks/{id}/pass",
            (string id, StaffMember who, HttpContext context, TalkActs acts, CancellationToken token) => acts.PassAsync(id, who, context, token));
        desk.MapGet("/held", HeldPage.ListAsync);
        desk.MapGet("/held/{id}", HeldPage.ShowAsync);
        desk.MapPost("/held/{id}", HeldPage.DecideAsync);
    }
}
