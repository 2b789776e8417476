package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.daylight.account.People;
import org.daylight.account.Person;
import org.daylight.account.SignInBrake;
import org.daylight.law.Refused;

/** One's own password: the old one, and the new one once. Every other session ends; this one goes on as a new session. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    Visit visit;
    @Inject
    People people;
    @Inject
    SignInBrake brake;
    @Inject
    Door door;

    private String oldPassword;
    private String newPassword;

    /** Guessing the old password is slowed down as at the sign-in page. */
    public void change() {
        String name = visit.getPerson().signInName();
        Duration wait = brake.wait(name, visit.client());
        if (!wait.isZero()) {
            throw Refused.because("signin.wait", wait.toMinutes() + 1);
        }
        Person person = changed(name);
        door.enter(person.signInName(), newPassword).orElseThrow();
        visit.go(StaffMenu.home(person, visit.city().slug()), "done.password");
    }

    private Person changed(String name) {
        try {
            return people.changePassword(visit.actor(), oldPassword, newPassword);
        } catch (Refused refused) {
            if (refused.points().stream().anyMatch(p -> "oldPassword".equals(p.field()))) {
                brake.failed(name, visit.client());
            }
            throw refused;
        }
    }

    /** Whether the password was given by an administrator and nothing else can be done before. */
    public boolean isFirst() {
        return visit.getPerson().mustChoosePassword();
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
