package org.daylight.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.daylight.notice.incoming.Mailroom;
import org.daylight.notice.incoming.Sender;
import org.daylight.request.Requests;

/** What comes to the demo town by e-mail: as bytes, through the same room as everywhere. */
@ApplicationScoped
public class DemoMail {

    @Inject
    Requests requests;
    @Inject
    Mailroom room;
    @Inject
    Sender sender;
    @Inject
    Clock clock;

    /** The requester answers a letter of the city, with a list attached; nothing where no address is known. */
    void answer(String number) {
        String email = requests.get(number).requester().email();
        if (email != null) {
            arrive(email, number, "Re: We are working on your request " + number, "Thank you. The trees along Elm Street are the ones I need first; I attach the list of blocks.\n\n"
                    + "On Monday the City wrote:\n> We are working on your public records request " + number + ".", "blocks.csv", "block,street\n100,Elm Street\n200,Elm Street\n");
        }
    }

    /** Somebody whose address the case does not have answers a letter of the city: a clerk must look at it. */
    void answerOfAnother(String number) {
        arrive("Alex Nguyen <alex.nguyen@mail.example>", number, "Fwd: Your request " + number, "My sister gave me your letter. The inspection I remember was in spring; "
                + "could you look at March and April too?", "photo-list.txt", "Photographs 1 to 4, taken at the playground\n");
    }

    private void arrive(String from, String number, String subject, String text, String file, String content) {
        String mail = "From: " + from + "\nTo: " + sender.reply(number).orElseThrow() + "\nSubject: " + subject + "\nMessage-ID: <demo-" + number + "@mail.example>\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=\"edge\"\n\n--edge\nContent-Type: text/plain; charset=UTF-8\n\n" + text + "\n--edge\nContent-Type: text/plain; charset=UTF-8\n"
                + "Content-Disposition: attachment; filename=\"" + file + "\"\n\n" + content + "\n--edge--\n";
        room.take(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), clock.instant());
    }
}
